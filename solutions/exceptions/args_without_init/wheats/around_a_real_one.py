"""Keeps a real exception inside and asks it; only the name in repr() is put in by hand."""


class ModelException:
    def __new__(cls, *args, **kwargs):
        error = super().__new__(cls)
        error._real = BaseException(*args)
        return error

    def __init__(self, *args):
        self._real = BaseException(*args)

    @property
    def args(self):
        return self._real.args

    @args.setter
    def args(self, values):
        self._real.args = values

    def __str__(self):
        return str(self._real)

    def __repr__(self):
        return repr(self._real).replace("BaseException", type(self).__name__, 1)
