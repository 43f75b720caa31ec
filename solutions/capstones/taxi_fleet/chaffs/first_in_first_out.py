"""The events happened in the order in which they became known, and not in the order of their times. The process that is
asked first may have the latest event.

이벤트가 시각 순서가 아니라, 알게 된 순서대로 일어났습니다. 먼저 물어본 프로세스의 이벤트가 가장 늦을 수도 있습니다.

Expect: It is always the earliest of all waiting events
"""

from collections import deque


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = deque(next(proc) for proc in self._procs.values())
            while queue and queue[0].time < end_time:
                event = queue.popleft()
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    queue.append(self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
