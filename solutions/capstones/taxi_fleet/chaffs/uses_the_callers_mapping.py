"""Processes that had ended were taken out of the mapping that the caller handed in. The caller may still need it: keep
account in a collection of your own.

끝난 프로세스를 호출한 쪽이 넘긴 매핑에서 빼냈습니다. 매핑은 호출한 쪽의 것입니다. 직접 만든 컬렉션에 적어 두세요.

Expect: The mapping belongs to the caller
"""


class Simulator(Simulator):
    def __init__(self, procs, duration):
        self._procs = procs
        self._duration = duration

    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            heapify(queue)
            while queue and queue[0].time < end_time:
                event = heappop(queue)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                try:
                    heappush(queue, self._procs[event.proc].send(next_time))
                except StopIteration:
                    del self._procs[event.proc]
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
