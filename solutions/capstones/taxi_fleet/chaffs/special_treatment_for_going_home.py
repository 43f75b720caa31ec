"""After "going home" the simulator did not go on as after any other event: it knew that this action is the last. A
simulator that knows actions by name works for nothing but these taxis; that a process has ended is told by
StopIteration.

"going home" 다음에는 다른 이벤트와 다르게 처리했습니다. 이 행동이 마지막이라는 것을 시뮬레이터가 알고 있는 셈입니다.
행동의 이름을 아는 시뮬레이터는 이 택시들에만 쓸 수 있습니다. 프로세스가 끝났다는 것은 StopIteration으로 알 수 있습니다.

Expect: The simulator knows no actions by name
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
                if event.action == "going home":
                    continue
                next_time = event.time + self._duration(event.action)
                with suppress(StopIteration):
                    heappush(queue, self._procs[event.proc].send(next_time))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
