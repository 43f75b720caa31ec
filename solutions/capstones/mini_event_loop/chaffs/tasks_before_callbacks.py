"""Tasks are served before callbacks, whoever was there first. Both stand in one queue: a step of a task is nothing but
a callback that was scheduled with call_soon.

누가 먼저 왔든 태스크가 콜백보다 먼저 실행되었습니다. 둘은 같은 큐에 섭니다. 태스크의 스텝도 call_soon으로 예약한
콜백일 뿐입니다.

Expect: There are no priorities
"""


class Loop(Loop):
    def _turn(self):
        entries = sorted(self._ready, key=lambda entry: getattr(entry[0], "__name__", "") != "_step")
        self._ready.clear()
        self._ready.extend(entries)
        super()._turn()
