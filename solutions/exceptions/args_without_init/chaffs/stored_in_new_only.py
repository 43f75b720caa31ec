"""The arguments are stored in `__new__`, and `__init__` leaves them alone. But a real exception stores what `__init__`
gets, too: only so can a subclass pass a finished message to super().__init__().

인자를 `__new__`에서만 담고, `__init__`은 args를 건드리지 않습니다. 진짜 예외는 `__init__`이 받은 인자도 담습니다.
그래야 하위 클래스가 완성된 메시지를 super().__init__()에 넘길 수 있습니다.

Expect: super().__init__(text) puts its own argument into args
"""


class ModelException(ModelException):
    def __init__(self, *args):
        pass
