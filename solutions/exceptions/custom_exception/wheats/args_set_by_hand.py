"""Sets args itself instead of asking the parent class to do it."""


class CustomException(Exception):
    def __init__(self, code, name):
        self.code, self.name = self.args = (code, name)

    def __str__(self):
        return str(self.code) + ", " + self.name + " error occur!"


def check(code, name):
    if code:
        error = CustomException(name=name, code=code)
        raise error
    return "ok"
