"""args is an ordinary attribute; __setattr__ turns whatever is assigned to it into a tuple."""


class ModelException:
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error.args = args
        return error

    def __init__(self, *args):
        self.args = args

    def __setattr__(self, name, value):
        super().__setattr__(name, tuple(value) if name == "args" else value)

    def __str__(self):
        if not self.args:
            return ""
        return str(self.args[0] if len(self.args) == 1 else self.args)

    def __repr__(self):
        return self.__class__.__name__ + "(" + ", ".join(map(repr, self.args)) + ")"
