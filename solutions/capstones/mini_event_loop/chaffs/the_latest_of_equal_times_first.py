"""Of the timers of one time the one that was set last fired first. Who came first is served first here, too.

시각이 같은 타이머 가운데 마지막에 맞춘 것이 먼저 울렸습니다. 여기에서도 먼저 온 것이 먼저입니다.

Expect: the one that was set first fires first
"""


class Loop(Loop):
    def __init__(self):
        super().__init__()
        self._numbers = count(0, -1)
