"""A process none of whose events had happened was not closed. It has been started, and waits at its first yield like
any other.

이벤트가 한 번도 처리되지 않은 프로세스는 닫지 않았습니다. 그런 프로세스도 이미 시작되어 첫 yield에서 기다리고 있습니다.

Expect: is closed like the others
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            heapify(queue)
            while queue and queue[0].time < end_time:
                event = heappop(queue)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(next_time))
        finally:
            for event in events:
                self._procs[event.proc].close()
        return Report(events, len(queue))
