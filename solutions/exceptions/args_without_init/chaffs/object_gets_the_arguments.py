"""The arguments were passed on to the `__new__` of object, which wants only the class and refuses everything else.
What the exception was made with is for your class to store.

인자를 object의 `__new__`에 그대로 넘겼습니다. object의 `__new__`는 클래스만 받고 나머지는 거부합니다. 예외를 만들 때의
인자를 담는 것은 여러분이 쓰는 클래스의 일입니다.

Expect: takes exactly one argument
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls, *args, **kwargs)
        error.args = args
        return error
