"""Two simulators got in each other's way: the processes, or the events, of one appeared in the other. What belongs to
one simulator has to be stored on self, and begin anew with each.

두 시뮬레이터가 서로 섞였습니다. 한쪽의 프로세스나 이벤트가 다른 쪽에 나타납니다. 시뮬레이터 하나에 속한 것은 self에
저장하고, 만들 때마다 새로 시작해야 합니다.

Expect: Every simulator has its own processes
"""


class Simulator(Simulator):
    def __init__(self, procs, duration):
        Simulator._procs = dict(procs)
        Simulator._duration = staticmethod(duration)
