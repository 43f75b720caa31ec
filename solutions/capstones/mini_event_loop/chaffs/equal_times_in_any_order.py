"""Several timers of the same time fired, but not in the order in which they were set. A heap keeps no order among equal
entries, so the entries must not be equal: each needs a number of its own.

시각이 같은 타이머들이 맞춘 순서대로 울리지 않았습니다. 힙은 서로 같은 원소의 순서를 지켜 주지 않으므로, 원소가 서로
같으면 안 됩니다. 저마다 자기 번호가 있어야 합니다.

Expect: the one that was set first fires first
"""


class _Timer(tuple):
    def __lt__(self, other):
        return self[0] < other[0]


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        heappush(self._timers, _Timer((self.now + delay, 0, callback, args)))
