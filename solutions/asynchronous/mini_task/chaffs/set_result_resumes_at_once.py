"""set_result() has resumed the coroutine inside its own call. Whoever sets a result does not expect that other
people's code runs before the next line. A callback is given to call_soon, and runs in a later turn.

set_result()를 호출하는 도중에 코루틴이 재개되었습니다. 결과를 넣는 쪽은 다음 줄로 가기도 전에 남의 코드가 실행되리라고
생각하지 않습니다. 콜백은 call_soon에 맡겨 나중 차례에 실행되게 해야 합니다.

Expect: never inside the call of set_result()
"""


def _end(self, state, result, error):
    if self.done():
        raise InvalidState("done already")
    self.state, self._result, self._error = state, result, error
    for callback in self._callbacks:
        callback(self)


Future._end = _end
