"""Stores nothing twice: code and name are read from args whenever somebody asks."""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__(code, name)

    @property
    def code(self):
        return self.args[0]

    @property
    def name(self):
        return self.args[1]

    def __str__(self):
        return "{}, {} error occur!".format(*self.args)


def check(code, name):
    if code == 0:
        return "ok"
    raise CustomException(code, name)
