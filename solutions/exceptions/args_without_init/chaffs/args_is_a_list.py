"""args came out as a list. Real args is a tuple, however it was filled: nobody can change a tuple in place, and str()
shows its round brackets.

args가 리스트로 나옵니다. 진짜 args는 어떻게 채워졌든 튜플입니다. 튜플은 아무도 그 자리에서 바꿀 수 없고, str()에는
소괄호가 나옵니다.

Expect: error.args is a tuple, not a list
"""


class ModelException(ModelException):
    @property
    def args(self):
        return self._args

    @args.setter
    def args(self, values):
        self._args = list(values)
