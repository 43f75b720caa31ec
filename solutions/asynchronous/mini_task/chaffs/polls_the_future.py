"""The task asks in every turn of the loop whether the future is done. It works, but a thousand waiting tasks would
keep the machine busy with asking. The future tells those who wait: add a callback, and schedule nothing.

이벤트 루프가 돌 때마다 퓨처가 완료되었는지 물어보고 있습니다. 동작은 하지만, 기다리는 태스크가 천 개라면 컴퓨터가 묻는
일만 하느라 바빠집니다. 퓨처는 완료되면 기다리는 쪽에 알려 줍니다. 콜백만 달아 두고 아무것도 예약하지 마세요.

Expect: A task that waits costs nothing
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
