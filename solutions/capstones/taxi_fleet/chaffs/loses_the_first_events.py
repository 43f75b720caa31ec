"""The first event of each process is missing. next() starts a process, and already hands out its first event: that one
has to be kept like all that follow.

프로세스마다 첫 이벤트가 빠졌습니다. next()는 프로세스를 기동하면서 첫 이벤트까지 내놓습니다. 그 이벤트도 다른
이벤트처럼 담아 두어야 합니다.

Expect: The first event is the one that next() hands out
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        queue = []
        try:
            for proc in self._procs.values():
                first = next(proc)
                with suppress(StopIteration):
                    queue.append(proc.send(first.time + self._duration(first.action)))
            heapify(queue)
            while queue and queue[0].time < end_time:
                event = heappop(queue)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
