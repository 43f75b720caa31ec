"""The first events were put in order, and later ones were appended behind them. Each new event has to find its place
among those that wait.

첫 이벤트들만 순서대로 놓고, 그다음 이벤트는 맨 뒤에 붙였습니다. 새 이벤트는 기다리는 이벤트들 사이에서 제자리를 찾아야
합니다.

Expect: It is always the earliest of all waiting events
"""

from collections import deque


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = deque(sorted(next(proc) for proc in self._procs.values()))
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
