"""What a process received was the duration, and not the time of its next event. The time is the time of the last event
and the duration together.

프로세스가 받은 것이 다음 이벤트의 시각이 아니라 걸리는 시간입니다. 보내야 하는 것은 방금 이벤트의 시각에 걸리는 시간을
더한 값입니다.

Expect: adds the duration to the time of
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
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(self._duration(event.action)))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
