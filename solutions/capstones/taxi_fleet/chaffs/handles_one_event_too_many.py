"""An event at or after the end time was still handled. Whether an event comes too late can only be told by its own
time, and it has to be asked before the event happens.

끝나는 시각이나 그 뒤의 이벤트까지 처리했습니다. 이벤트가 너무 늦은지는 그 이벤트의 시각을 보아야 알 수 있고, 처리하기
전에 물어야 합니다.

Expect: The end time itself is already too late
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            heapify(queue)
            now = 0
            while now < end_time and queue:
                event = heappop(queue)
                now = event.time
                events.append(event)
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(now + self._duration(event.action)))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
