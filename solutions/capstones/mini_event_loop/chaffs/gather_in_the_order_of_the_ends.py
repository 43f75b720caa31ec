"""The results stood in the order in which they came in. The caller has to find each of them at the place of its
argument.

결과가 나온 순서대로 담겼습니다. 호출한 쪽은 인자의 자리에서 그 결과를 찾을 수 있어야 합니다.

Expect: at the place of that argument
"""


class _Gathering(_Gathering):
    def __init__(self, call_soon, parts):
        self._ended = []
        super().__init__(call_soon, parts)

    def _one_is_done(self, part):
        self._ended.append(part)
        super()._one_is_done(part)

    def _end_with_results(self):
        self._parts = self._ended
        super()._end_with_results()
