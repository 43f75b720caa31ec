"""The clock jumped over timers: they fired, but at a time at which they had long been due. It may only go as far as the
next one.

시계가 타이머를 지나쳐 건너뛰었습니다. 타이머가 울리기는 했지만 이미 늦은 시각이었습니다. 시계는 다음 타이머의
시각까지만 갈 수 있습니다.

Expect: the callback finds the clock at its time
"""


class Loop(Loop):
    def _jump(self):
        super()._jump()
        self.now = max(when for when, *_ in self._timers)
