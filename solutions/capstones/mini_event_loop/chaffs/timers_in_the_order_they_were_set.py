"""Timers fired in the order in which they were set. What counts is when they are due: the earliest comes first.

타이머가 맞춘 순서대로 울렸습니다. 중요한 것은 울릴 시각입니다. 가장 이른 것이 먼저 울려야 합니다.

Expect: Timers fire in the order of their times
"""


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        self._timers.append((self.now + delay, next(self._numbers), callback, args))

    def _turn(self):
        if not self._ready:
            self._jump()
        while self._timers and self._timers[0][0] <= self.now:
            _, _, callback, args = self._timers.pop(0)
            self.call_soon(callback, *args)
        for _ in range(len(self._ready)):
            callback, args = self._ready.popleft()
            callback(*args)

    def _jump(self):
        super()._jump()
        self.now = max(self.now, self._timers[0][0])
