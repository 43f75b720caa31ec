"""Two events had the same time, and the text of their actions decided which came first. Such a tie is decided by the
number: the lower one comes first.

두 이벤트의 시각이 같을 때, 행동을 나타내는 글로 순서를 정했습니다. 시각이 같으면 번호로 정합니다. 번호가 작은 쪽이
먼저입니다.

Expect: whatever its action is called
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            while queue and min(queue).time < end_time:
                event = min(queue, key=lambda event: (event.time, event.action, event.proc))
                queue.remove(event)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    queue.append(self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
