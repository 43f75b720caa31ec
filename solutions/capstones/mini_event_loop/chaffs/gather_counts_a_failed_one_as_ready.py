"""gather took all results when all were done, and one of them was an error that it had not been told of yet. The error
came out in the wrong place, or not at all. Count how many have told that they are done.

모두 끝난 것을 보고 결과를 모았는데, 그 가운데 하나는 아직 알림을 받지 못한 예외였습니다. 예외가 엉뚱한 곳에서 나오거나
아예 나오지 않습니다. 끝났다고 알려 온 것이 몇인지 세어야 합니다.

Expect: If one ends with a result and another one fails at the same time
"""


class _Gathering(_Gathering):
    def _one_is_done(self, part):
        self._missing = 1 + sum(not each.done() for each in self._parts)
        super()._one_is_done(part)
