"""run() gave back something else than a Report. The caller asks for report.events and report.pending.

run()이 Report가 아닌 것을 반환했습니다. 호출한 쪽은 report.events와 report.pending을 읽습니다.

Expect: so run() must give back a Report
"""


class Simulator(Simulator):
    def run(self, end_time):
        return tuple(super().run(end_time))
