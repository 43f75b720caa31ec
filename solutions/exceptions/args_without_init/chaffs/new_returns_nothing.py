"""The call gives back no ModelException. `__new__` has to return the object that it has made: whatever it returns,
None if there is no return, is the result of the call, and `__init__` runs only for an object of the class.

호출한 결과가 ModelException이 아닙니다. `__new__`는 자기가 만든 객체를 반환해야 합니다. `__new__`가 반환한 것이 곧
호출의 결과이고, 반환하지 않으면 None입니다. `__init__`은 그 클래스의 객체일 때만 실행됩니다.

Expect: 'NoneType' object has no attribute 'args'
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error.args = args
