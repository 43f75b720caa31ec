"""A descriptor class in place of property, which keeps the tuple in a slot; __init__ refuses keywords itself."""


class Args:
    def __get__(self, error, owner=None):
        return self if error is None else error._stored

    def __set__(self, error, values):
        error._stored = (*values,)


class ModelException:
    __slots__ = ("_stored",)
    args = Args()

    def __new__(cls, *args, **kwargs):
        error = super().__new__(cls)
        error._stored = args
        return error

    def __init__(self, *args, **kwargs):
        if kwargs:
            raise TypeError(f"{type(self).__name__}() takes no keyword arguments")
        self._stored = args

    def __str__(self):
        shown = {0: "", 1: "{}"}.get(len(self._stored))
        return str(self._stored) if shown is None else shown.format(*map(str, self._stored))

    def __repr__(self):
        inside = repr(self._stored)
        if len(self._stored) == 1:
            inside = inside[:-2] + ")"
        return f"{type(self).__name__}{inside}"
