"""The done callbacks ran inside the method that ended the future, before it had returned. Its caller is in the middle
of something. A done callback is scheduled, and runs in a later turn of the loop.

퓨처를 끝낸 메서드가 돌아오기도 전에 그 안에서 완료 콜백이 실행되었습니다. 호출한 쪽은 다른 일을 하던 중입니다. 완료
콜백은 예약해 두고, 루프의 나중 차례에 실행되어야 합니다.

Expect: never inside set_result(), set_exception() or cancel()
"""


def _end(self, state):
    if self.done():
        raise InvalidState("the future is done already")
    self._state = state
    for callback in self._callbacks:
        if getattr(callback, "__name__", "") in {"_step", "_one_is_done"}:
            self._call_soon(callback, self)
        else:
            callback(self)


Future._end = _end
