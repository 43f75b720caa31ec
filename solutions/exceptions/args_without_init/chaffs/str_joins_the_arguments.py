"""Where there are several arguments, str() shows something other than their tuple. str() of an exception shows the
tuple as it is, with all arguments, its round brackets and the quotes around texts.

인자가 여럿인데 str()이 튜플이 아닌 다른 것을 보여 줍니다. 예외의 str()은 튜플을 있는 그대로 보여 줍니다. 인자가 모두
나오고 소괄호와 문자열의 따옴표도 있어야 합니다.

Expect: 'hello, world'
"""


class ModelException(ModelException):
    def __str__(self):
        return ", ".join(str(value) for value in self.args)
