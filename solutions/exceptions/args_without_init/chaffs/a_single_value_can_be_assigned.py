"""Assigning a value that is not iterable did not end in a TypeError. To accept it, in whatever way, hides a mistake:
someone who writes error.args = 5 meant (5,).

이터러블이 아닌 값을 대입했는데 TypeError가 발생하지 않았습니다. 어떤 식으로든 받아 주면 실수가 가려집니다. error.args
= 5라고 썼다면 (5,)를 쓰려던 것입니다.

Expect: so assigning it is a TypeError
"""


class ModelException(ModelException):
    @property
    def args(self):
        return self._args

    @args.setter
    def args(self, values):
        try:
            self._args = tuple(values)
        except TypeError:
            self._args = (values,)
