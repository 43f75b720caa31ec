"""A callback that was added after the end was never scheduled. The future will not end a second time, so nobody would
ever tell the one who asked.

퓨처가 끝난 뒤에 추가한 콜백이 예약되지 않았습니다. 퓨처는 다시 끝나지 않으므로, 알려 달라고 한 쪽은 영영 소식을 듣지
못합니다.

Expect: A callback that is added when the future is done is not forgotten
"""


class Future(Future):
    def add_done_callback(self, callback):
        self._callbacks.append(callback)
