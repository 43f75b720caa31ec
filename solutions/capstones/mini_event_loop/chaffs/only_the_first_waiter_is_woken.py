"""Several tasks waited for one future, and only one of them was woken. Each of them has to be told.

여러 태스크가 퓨처 하나를 기다렸는데 하나만 깨어났습니다. 모두에게 알려야 합니다.

Expect: Any number of tasks may await the same future
"""


def _end(self, state):
    if self.done():
        raise InvalidState("the future is done already")
    self._state = state
    has_woken = False
    for callback in self._callbacks:
        is_step = getattr(callback, "__name__", "") == "_step"
        if not (is_step and has_woken):
            self._call_soon(callback, self)
        has_woken = has_woken or is_step


Future._end = _end
