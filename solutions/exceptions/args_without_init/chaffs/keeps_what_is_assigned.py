"""The object that was assigned to args is kept as it is. It has to become a tuple at that moment: otherwise a list
goes on changing, an iterator is used up by the first look, and a number stays in args.

args에 대입한 객체를 그대로 담아 두고 있습니다. 대입하는 순간 튜플로 바꾸어야 합니다. 그러지 않으면 리스트는 나중에
바뀌고, 이터레이터는 한 번 보면 바닥나고, 숫자까지 args에 들어갑니다.

Expect: After error.args = [...] args is a tuple of the same values
"""


class ModelException(ModelException):
    @property
    def args(self):
        return self._args

    @args.setter
    def args(self, values):
        self._args = values
