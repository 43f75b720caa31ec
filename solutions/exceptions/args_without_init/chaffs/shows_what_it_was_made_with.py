"""After an assignment to args, str() and repr() still show the old arguments: these are kept a second time somewhere.
There must be one place only, and args is that place.

args에 대입한 뒤에도 str()과 repr()이 예전 인자를 보여 줍니다. 인자를 다른 곳에 한 번 더 담아 두었기 때문입니다. 담을
곳은 하나여야 하고, 그곳이 args입니다.

Expect: not what the exception was made with
"""

Base = ModelException


class ModelException(Base):
    def __init__(self, *args):
        self.args = args
        self.first = Base.__new__(Base, *args)

    def __new__(cls, *args, **kwargs):
        error = Base.__new__(cls, *args)
        error.first = Base.__new__(Base, *args)
        return error

    def __str__(self):
        return str(self.first)

    def __repr__(self):
        return Base.__repr__(self.first).replace("ModelException", type(self).__name__, 1)
