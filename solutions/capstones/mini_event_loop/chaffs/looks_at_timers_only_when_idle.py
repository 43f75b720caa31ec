"""The timers were looked at only when nothing else was ready. So it stands in many notes, but then a task that is
always ready would hold up every timer of the program. A timer that is due goes to the queue in the very next turn.

다른 것이 아무것도 준비되어 있지 않을 때만 타이머를 보았습니다. 그렇게 적어 둔 글이 많지만, 그러면 늘 준비된 태스크
하나가 프로그램의 모든 타이머를 막게 됩니다. 시각이 된 타이머는 바로 다음 차례에 큐로 가야 합니다.

Expect: A timer that is due fires, however busy the tasks are
"""


class Loop(Loop):
    def _turn(self):
        if self._ready:
            for _ in range(len(self._ready)):
                callback, args = self._ready.popleft()
                callback(*args)
        else:
            super()._turn()
