"""__str__ returned something that is no text, and str() answers with a TypeError. A single argument may be a number or
any other object, so it has to be made a text first.

`__str__`이 문자열이 아닌 것을 반환해서 str()이 TypeError를 일으킵니다. 하나뿐인 인자는 숫자일 수도 있고 다른 객체일
수도 있으므로 먼저 문자열로 바꾸어야 합니다.

Expect: __str__ returned non-string
"""


class ModelException(ModelException):
    def __str__(self):
        if len(self.args) == 1:
            return self.args[0]
        return str(self.args) if self.args else ""
