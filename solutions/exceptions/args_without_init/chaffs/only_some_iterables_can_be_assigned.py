"""Some iterables are refused, or packed up as a single argument. A text and an iterator are iterables like a list:
each of their values becomes one argument.

어떤 이터러블은 거부하거나 인자 하나로 묶어 버립니다. 문자열과 이터레이터도 리스트처럼 이터러블이므로 값 하나하나가
인자가 되어야 합니다.

Expect: Every iterable can be assigned
"""


class ModelException(ModelException):
    @property
    def args(self):
        return self._args

    @args.setter
    def args(self, values):
        if not isinstance(values, (list, tuple)):
            raise TypeError("args must be a list or a tuple")
        self._args = tuple(values)
