"""Two things happen at the end. An event at or after the end time is still handled: its own time has to be looked at,
and before it happens. And the processes that have not ended are left where they stand, though nobody will go on with
them.

끝날 때 두 가지가 잘못됩니다. 끝나는 시각이나 그 뒤의 이벤트까지 처리합니다. 그 이벤트의 시각을, 처리하기 전에 보아야
합니다. 그리고 끝나지 않은 프로세스를 멈춘 자리에 그대로 둡니다. 다시 실행할 일이 없으니 닫아야 합니다.

Expect: The end time itself is already too late
"""

from queue import PriorityQueue


class Simulator(Simulator):
    def run(self, end_time):
        events = PriorityQueue()
        handled = []
        procs = dict(self._procs)
        for proc in procs.values():
            events.put(next(proc))
        sim_time = 0
        while sim_time < end_time:
            if events.empty():
                break
            event = events.get()
            sim_time, proc_id, action = event
            handled.append(event)
            next_time = sim_time + self._duration(action)
            try:
                next_event = procs[proc_id].send(next_time)
            except StopIteration:
                del procs[proc_id]
            else:
                events.put(next_event)
        return Report(handled, events.qsize())
