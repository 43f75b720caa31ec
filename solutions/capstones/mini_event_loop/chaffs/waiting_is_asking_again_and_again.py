"""A task that waited took a place in every turn, to ask whether its future was done. So something was always ready, the
clock never moved, and a deadlock is never seen. The future tells those who wait: until then nothing is scheduled.

기다리는 태스크가 차례마다 큐에 서서 퓨처가 끝났는지 물었습니다. 그래서 늘 무언가가 준비되어 있고, 시계는 움직이지
않으며, Deadlock도 알아챌 수 없습니다. 퓨처는 끝나면 기다리는 쪽에 알려 줍니다. 그때까지는 아무것도 예약하지 마세요.

Expect: it goes round for ever
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        self._call_soon(self._ask)

    def _ask(self):
        if self._awaited is None or self._awaited.done():
            self._step()
        else:
            self._call_soon(self._ask)
