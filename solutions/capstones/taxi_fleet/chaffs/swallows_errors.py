"""A process failed, and it was taken for one that has come to its end. Only StopIteration says so: any other error is a
fault in the simulation, and has to come out.

프로세스가 실패했는데 끝난 것으로 처리했습니다. 끝났다는 신호는 StopIteration뿐입니다. 다른 예외는 시뮬레이션이
잘못되었다는 뜻이므로 밖으로 나와야 합니다.

Expect: Only StopIteration says that a process has ended
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
                with suppress(Exception):
                    heappush(queue, self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
