"""A single argument was shown by its repr(), with quotes around a text for example. str() of an exception shows it by
str().

하나뿐인 인자를 repr()로 보여 주고 있습니다. 그래서 문자열에는 따옴표가 붙습니다. 예외의 str()은 그 인자를 str()로 보여
줍니다.

Expect: str() of the exception is str() of that object
"""


class ModelException(ModelException):
    def __str__(self):
        if len(self.args) == 1:
            return repr(self.args[0])
        return str(self.args) if self.args else ""
