"""Each process was driven to its end before the next one was started, and the events were put in order afterwards. The
result looks the same, as long as durations are fixed; but they are asked for in another order than the events happen.

프로세스를 하나씩 끝까지 실행한 다음, 이벤트를 나중에 순서대로 늘어놓았습니다. 걸리는 시간이 정해져 있으면 결과가 같아
보이지만, duration()을 부르는 순서가 이벤트가 일어나는 순서와 다릅니다.

Expect: in the order of the events
"""


class Simulator(Simulator):
    def run(self, end_time):
        events, pending = [], 0
        try:
            for proc in self._procs.values():
                event = next(proc)
                while event is not None and event.time < end_time:
                    events.append(event)
                    next_time = event.time + self._duration(event.action)
                    try:
                        event = proc.send(next_time)
                    except StopIteration:
                        event = None
                pending += event is not None
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(sorted(events), pending)
