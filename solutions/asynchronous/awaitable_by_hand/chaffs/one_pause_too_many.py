"""There is one suspension more than asked for. Pause(0) shows it best: it has nothing to wait for, and suspends all
the same.

요청한 것보다 한 번 더 중단합니다. Pause(0)에서 가장 잘 드러납니다. 기다릴 것이 없는데도 중단됩니다.

Expect: Got: 4
"""


class Pause(Pause):
    def __await__(self):
        yield
        for _ in range(self.times):
            yield
        return self.times
