"""Processes that have come to their own end were counted as pending, too. They have no event that still waits.

스스로 끝난 프로세스까지 기다리는 것으로 세었습니다. 끝난 프로세스에는 기다리는 이벤트가 없습니다.

Expect: every process that has not come to its own end
"""


class Simulator(Simulator):
    def run(self, end_time):
        return super().run(end_time)._replace(pending=len(self._procs))
