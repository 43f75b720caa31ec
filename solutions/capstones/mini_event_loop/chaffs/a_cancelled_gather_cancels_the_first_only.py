"""When the task that waited in gather was cancelled, only one of the jobs was: the others went on. All that are not
done have to be cancelled.

gather에서 기다리던 태스크를 취소했을 때 작업 하나만 취소되고 나머지는 계속 실행되었습니다. 끝나지 않은 것을 모두
취소해야 합니다.

Expect: All that are not done see Cancelled
"""


class _Gathering(_Gathering):
    def cancel(self):
        self._is_unwanted = any(part.cancel() for part in self._parts)
        return self._is_unwanted
