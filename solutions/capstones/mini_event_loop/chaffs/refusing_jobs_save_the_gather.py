"""The jobs refused to be cancelled, and gather returned their results to a task that had been cancelled. Nobody wants
them any more: Cancelled has to come out of gather, whatever the jobs answer.

작업들이 취소를 거부하자, 취소된 태스크에 gather가 그 결과를 반환했습니다. 이제 결과가 필요한 사람은 없습니다. 작업이
무엇을 반환하든 gather에서는 Cancelled가 나와야 합니다.

Expect: Cancelled comes out of gather all the same
"""


class _Gathering(_Gathering):
    def _end_with_results(self):
        self._is_unwanted = False
        super()._end_with_results()
