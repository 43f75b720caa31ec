"""repr() shows the text of the exception as its only argument. It has to show the arguments that are in args, each by
its own repr(): str() tells less about them.

repr()이 예외의 str()을 하나뿐인 인자처럼 보여 줍니다. args에 있는 인자를 저마다의 repr()로 보여 주어야 합니다.
str()만으로는 원래 인자를 알 수 없습니다.

Expect: it goes by args, not by str()
"""


class ModelException(ModelException):
    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"
