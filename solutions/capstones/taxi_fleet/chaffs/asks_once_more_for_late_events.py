"""duration() was also called for events that did not happen. With random durations this draws numbers that nobody
needs, and all that come later are different.

일어나지 않은 이벤트에 대해서도 duration()을 호출했습니다. 시간을 난수로 뽑는다면 쓰지 않을 수를 뽑는 것이고, 그 뒤의
수가 모두 달라집니다.

Expect: and only for these
"""


class Simulator(Simulator):
    def run(self, end_time):
        events = []
        try:
            queue = []
            for proc in self._procs.values():
                event = next(proc)
                heappush(queue, (event, self._duration(event.action)))
            while queue and queue[0][0].time < end_time:
                event, minutes = heappop(queue)
                events.append(event)
                with suppress(StopIteration):
                    following = self._procs[event.proc].send(event.time + minutes)
                    heappush(queue, (following, self._duration(following.action)))
        finally:
            for proc in self._procs.values():
                proc.close()
        return Report(events, len(queue))
