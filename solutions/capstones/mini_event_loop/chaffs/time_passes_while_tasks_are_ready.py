"""The clock jumped to the next timer although something was still ready. What can be done now has to be done at this
time; the clock moves when the queue is empty.

아직 준비된 것이 있는데도 시계가 다음 타이머로 건너뛰었습니다. 지금 할 수 있는 일은 지금 시각에 해야 합니다. 시계는
큐가 비었을 때 움직입니다.

Expect: The clock jumps when the queue is empty, and not before
"""


class Loop(Loop):
    def _turn(self):
        if self._timers:
            self.now = max(self.now, self._timers[0][0])
        super()._turn()
