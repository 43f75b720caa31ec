"""Of two timers that are due at the same time the one with the shorter delay fired first. The order is that in which
they were set, whatever the delay.

같은 시각에 울릴 두 타이머 가운데 기다리는 시간이 짧은 것이 먼저 울렸습니다. 순서는 기다리는 시간이 아니라 맞춘
순서입니다.

Expect: the one that was set first fires first, even if its delay is longer
"""


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        heappush(self._timers, (self.now + delay, (delay, next(self._numbers)), callback, args))
