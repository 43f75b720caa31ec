"""A comma stands behind a single argument: that belongs to a tuple of one, not to a call with one argument.

하나뿐인 인자 뒤에 쉼표가 있습니다. 값이 하나인 튜플에는 쉼표가 필요하지만 인자가 하나인 호출에는 필요하지 않습니다.

Expect: with no comma behind a single
"""


class ModelException(ModelException):
    def __repr__(self):
        return f"{type(self).__name__}{self.args!r}"
