"""A callback that was added to a future that is done ran inside add_done_callback(). The same callback would then
sometimes run now and sometimes later; through the queue it is always later.

이미 끝난 퓨처에 추가한 콜백이 add_done_callback() 안에서 실행되었습니다. 그러면 같은 콜백이 때에 따라 지금 실행되기도
하고 나중에 실행되기도 합니다. 큐를 거치면 언제나 나중에 실행됩니다.

Expect: it is not called on the spot
"""


def add_done_callback(self, callback):
    if self.done():
        callback(self)
    else:
        self._callbacks.append(callback)


Future.add_done_callback = add_done_callback
