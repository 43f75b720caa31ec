"""A callback was scheduled the moment it was added, while the future was still pending. It would be called soon, and
not when the future is done.

퓨처가 아직 대기 중인데도 콜백을 추가하자마자 예약했습니다. 그러면 퓨처가 끝났을 때가 아니라 곧바로 호출됩니다.

Expect: Neither making one nor adding a callback schedules anything
"""


class Future(Future):
    def add_done_callback(self, callback):
        self._call_soon(callback, self)
