"""Two events had the same time, and the one that was known first happened first. Such a tie is decided by the number:
the lower one comes first.

두 이벤트의 시각이 같을 때, 먼저 알게 된 것이 먼저 일어났습니다. 시각이 같으면 번호로 정합니다. 번호가 작은 쪽이
먼저입니다.

Expect: the lower number comes first at the same time
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            queue.sort(key=lambda event: event.time)
            while queue and queue[0].time < end_time:
                event = queue.pop(0)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    queue.append(self._procs[event.proc].send(next_time))
                queue.sort(key=lambda event: event.time)
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
