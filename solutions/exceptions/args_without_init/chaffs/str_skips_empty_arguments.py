"""A single argument that counts as false, such as 0 or None, was taken for no argument. str() goes by the number of
arguments, not by what they are.

0이나 None처럼 거짓으로 취급되는 인자를 인자가 없는 것으로 착각했습니다. str()은 인자가 무엇인지가 아니라 몇 개인지를
봅니다.

Expect: What counts is the number of arguments, not whether they are empty
"""


class ModelException(ModelException):
    def __str__(self):
        if not any(self.args):
            return ""
        return str(self.args[0] if len(self.args) == 1 else self.args)
