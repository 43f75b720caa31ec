"""With every run the clock went back to 0. The timers that are left in the loop were set by the old clock, so they fire
at the wrong time.

실행할 때마다 시계가 0으로 돌아갔습니다. 루프에 남은 타이머는 전의 시계에 맞춘 것이므로 엉뚱한 시각에 울립니다.

Expect: its clock goes on from where it stopped
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        self.now = 0.0
        return super().run_until_complete(coro)
