"""A task that can go on again was put ahead of what already stood in the queue. Many notes say that the loop picks the
task with the highest priority. It picks nothing: it makes the calls in the order in which they were scheduled.

다시 이어질 수 있게 된 태스크가, 이미 큐에 있던 것보다 앞에 섰습니다. 루프가 우선순위가 가장 높은 태스크를 고른다고
적어 둔 글이 많습니다. 루프는 아무것도 고르지 않고, 예약된 순서대로 호출할 뿐입니다.

Expect: A task that has waited long goes to the end of the queue
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._awaited = awaited
        if awaited is None:
            self._call_soon(self._step)
        else:
            awaited.add_done_callback(self._step_first)

    def _step_first(self, future):
        self._step(future)


class Loop(Loop):
    def call_soon(self, callback, *args):
        if getattr(callback, "__func__", None) is Task._step_first:
            self._ready.appendleft((callback, args))
        else:
            super().call_soon(callback, *args)
