"""The simulation was over, and the processes that had not ended were left where they stood. Nobody will go on with
them: they have to be closed, so that they can clean up.

시뮬레이션이 끝났는데 끝나지 않은 프로세스가 멈춘 자리에 그대로 남아 있습니다. 다시 실행할 일이 없으니, 정리할 수 있도록
닫아 주어야 합니다.

Expect: every process that has not ended has been closed
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
        return Report(events, len(queue))
