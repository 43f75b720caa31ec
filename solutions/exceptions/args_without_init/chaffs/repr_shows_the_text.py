"""The arguments stand in repr() without their quotes: they were shown by str(). repr() should look like a call that
somebody could type.

repr()에 인자가 따옴표 없이 나옵니다. 인자를 str()로 보여 주었기 때문입니다. repr()은 그대로 입력할 수 있는 호출처럼
보여야 합니다.

Expect: 'ModelException(hello)'
"""


class ModelException(ModelException):
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(map(str, self.args))})"
