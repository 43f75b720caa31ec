"""Of the tasks that waited for one future, the one that came last went on first. Who came first is served first.

퓨처 하나를 기다리던 태스크 가운데 마지막에 온 것이 먼저 이어졌습니다. 먼저 온 쪽이 먼저 이어져야 합니다.

Expect: All of them get the result, in the order in which they came
"""


def add_done_callback(self, callback):
    if self.done():
        self._call_soon(callback, self)
    elif getattr(callback, "__name__", "") == "_step":
        self._callbacks.insert(0, callback)
    else:
        self._callbacks.append(callback)


Future.add_done_callback = add_done_callback
