"""An error was lost: what duration() raised was taken for the end of a process, as well as what the process raised.
Only StopIteration says that a process has ended.

예외가 사라졌습니다. 프로세스가 일으킨 것은 물론이고 duration()이 일으킨 예외까지 프로세스가 끝난 것으로 처리했습니다.
끝났다는 신호는 StopIteration뿐입니다.

Expect: An error that duration() raises comes out
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
                with suppress(Exception):
                    heappush(queue, self._procs[event.proc].send(event.time + self._duration(event.action)))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
