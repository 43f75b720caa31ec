"""An error came out, and the other processes were left open. The lines at the end of run() are passed over then: what
has to happen in any case needs a place that is never passed over.

예외가 나오면서 다른 프로세스들이 열린 채로 남았습니다. 예외가 발생하면 run() 끝부분의 코드는 실행되지 않습니다. 어떤
경우에도 해야 하는 일은, 언제나 실행되는 자리에 두어야 합니다.

Expect: before an error comes out, the others are closed
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        queue = [next(proc) for proc in self._procs.values()]
        heapify(queue)
        while queue and queue[0].time < end_time:
            event = heappop(queue)
            events.append(event)
            next_time = event.time + self._duration(event.action)
            with suppress(StopIteration):
                heappush(queue, self._procs[event.proc].send(next_time))
        for proc in self._procs.values():
            proc.close()
        return Report(events, len(queue))
