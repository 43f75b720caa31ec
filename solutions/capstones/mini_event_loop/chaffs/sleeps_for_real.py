"""The loop really waited for the next timer. With a virtual clock nobody has to: when nothing is ready, nothing can
happen before that timer, so the clock may simply be set to its time.

루프가 다음 타이머까지 실제로 기다렸습니다. 가상 시계라면 그럴 필요가 없습니다. 준비된 것이 없으면 그 타이머 전에는
아무 일도 일어날 수 없으므로, 시계를 그 시각으로 맞추면 됩니다.

Expect: was called inside the event loop
"""


import time


class Loop(Loop):
    def _jump(self):
        before = self.now
        super()._jump()
        time.sleep(self.now - before)
