"""After an assignment that failed, the old args are gone. Make the new tuple first, and store it when that has worked.

실패한 대입 때문에 전에 있던 args가 사라졌습니다. 새 튜플을 먼저 만들고, 성공한 다음에 저장해야 합니다.

Expect: When an assignment has failed with a TypeError, args is what it was before
"""


class ModelException(ModelException):
    @property
    def args(self):
        return tuple(self._args)

    @args.setter
    def args(self, values):
        self._args = []
        for value in values:
            self._args.append(value)
