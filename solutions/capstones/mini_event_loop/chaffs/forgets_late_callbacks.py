"""A callback that was added when the future was done was never called: the future will not end a second time. It has to
be scheduled at once.

퓨처가 끝난 뒤에 추가한 콜백이 영영 호출되지 않았습니다. 퓨처는 다시 끝나지 않습니다. 그런 콜백은 바로 예약해야 합니다.

Expect: It is not forgotten
"""


def add_done_callback(self, callback):
    self._callbacks.append(callback)


Future.add_done_callback = add_done_callback
