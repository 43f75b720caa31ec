"""The model works without super().__init__() as long as there is exactly one argument, and forgets two. There is no
special rule for one: `__new__` stores all positional arguments, however many there are.

이 모형은 인자가 정확히 하나일 때만 super().__init__() 없이도 동작하고, 둘이면 잃어버립니다. 하나일 때만 통하는 규칙은
없습니다. `__new__`는 몇 개이든 위치 인자를 모두 담습니다.

Expect: The arguments of the call are in args all the
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error.args = args if len(args) == 1 else ()
        return error
