"""The model has no `__init__`, so that of object runs in its place. It stores nothing, refuses the arguments that a
subclass passes to super().__init__(), and does not mind keywords.

이 모형에는 `__init__`이 없어서 object의 `__init__`이 대신 실행됩니다. 그것은 아무것도 담지 않고, 하위 클래스가
super().__init__()에 넘긴 인자는 거부하면서 키워드 인자는 막지 않습니다.

Expect: super().__init__(text) puts its own argument into args
"""


class ModelException(ModelException):
    __init__ = object.__init__
