"""Two timers have the same time, and then Python compares what stands behind it in the heap: the callbacks, which have
no order. Put a number in between that grows with every timer.

두 타이머의 시각이 같으면 파이썬은 힙에서 그 뒤에 있는 것을 비교합니다. 거기에 있는 콜백끼리는 크기를 비교할 수
없습니다. 그 사이에 타이머마다 커지는 번호를 넣으세요.

Expect: '<' not supported between instances of 'function' and 'function'
"""


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        heappush(self._timers, (self.now + delay, callback, 0, args))

    def _turn(self):
        while self._timers and self._timers[0][0] <= self.now:
            _, callback, _, args = heappop(self._timers)
            self.call_soon(callback, *args)
        if not self._ready:
            self._jump()
            return self._turn()
        for _ in range(len(self._ready)):
            callback, args = self._ready.popleft()
            callback(*args)
