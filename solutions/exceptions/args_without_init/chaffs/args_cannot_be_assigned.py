"""Assigning to args fails with an AttributeError: the property can be read, but it has no setter. The args of a real
exception can be replaced at any time.

args에 대입하면 AttributeError가 발생합니다. 읽을 수는 있지만 setter가 없는 프로퍼티입니다. 진짜 예외의 args는 언제든
바꿀 수 있습니다.

Expect: has no setter
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error._args = args
        return error

    def __init__(self, *args):
        self._args = args

    @property
    def args(self):
        return self._args
