"""A call with keywords fails before any `__init__` runs: `__new__` gets the same arguments as `__init__`, and does not
accept the keywords. It has to let them pass, since a subclass may have parameters for them.

키워드로 호출하면 `__init__`이 실행되기도 전에 실패합니다. `__new__`도 `__init__`과 같은 인자를 받는데, 키워드 인자를
거부하기 때문입니다. 하위 클래스에 그런 매개변수가 있을 수 있으므로 `__new__`는 받아 주기만 해야 합니다.

Expect: and must not refuse them
"""


class ModelException(ModelException):
    def __new__(cls, *args):
        error = object.__new__(cls)
        error.args = args
        return error
