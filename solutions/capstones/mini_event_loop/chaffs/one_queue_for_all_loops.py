"""All loops share what is scheduled, so one of them runs what was meant for another. Each loop needs containers of its
own.

모든 루프가 예약한 것을 함께 쓰고 있어서, 한 루프가 다른 루프의 것을 실행했습니다. 그릇은 루프마다 따로 있어야 합니다.

Expect: What is scheduled in one loop is not called by another one
"""


_shared = deque()


class Loop(Loop):
    def __init__(self):
        super().__init__()
        self._ready = _shared
