"""A callback that was added after the end ran at once, inside add_done_callback. The same callback would then
sometimes run now and sometimes later; call_soon makes it always later.

퓨처가 끝난 뒤에 추가한 콜백이 add_done_callback 안에서 바로 실행되었습니다. 그러면 같은 콜백이 때에 따라 지금
실행되기도 하고 나중에 실행되기도 합니다. call_soon에 맡기면 언제나 나중에 실행됩니다.

Expect: It is not called on the spot either
"""


class Future(Future):
    def add_done_callback(self, callback):
        if self.done():
            callback(self)
        else:
            self._callbacks.append(callback)
