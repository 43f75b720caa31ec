"""The task that waited in gather was cancelled, and the jobs went on: they work for results that nobody will get.
gather has to cancel them.

gather에서 기다리던 태스크를 취소했는데 작업들은 계속 실행되었습니다. 아무도 받지 않을 결과를 위해 일하는 것입니다.
gather가 작업들을 취소해야 합니다.

Expect: All that are not done see Cancelled
"""


class _Gathering(_Gathering):
    def cancel(self):
        return Future.cancel(self)
