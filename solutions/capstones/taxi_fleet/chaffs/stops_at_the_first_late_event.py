"""The simulation stopped although an event that was in time still waited: another event, which came too late, was
looked at instead. It is over only when the earliest of all waiting events comes too late.

제때인 이벤트가 아직 기다리고 있는데 시뮬레이션이 끝났습니다. 너무 늦은 다른 이벤트를 보고 멈춘 것입니다. 기다리는
이벤트 가운데 가장 이른 것이 늦었을 때에만 끝내야 합니다.

Expect: That one of the waiting events comes too late
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = [next(proc) for proc in self._procs.values()]
            while queue and queue[0].time < end_time:
                queue.sort()
                event = queue.pop(0)
                events.append(event)
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    queue.append(self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
