"""The events were shown on the screen, and the report is empty. What is printed is gone: the caller wants to count the
events, draw them or compare them.

이벤트는 화면에 보였지만 보고서는 비어 있습니다. 출력한 것은 사라집니다. 호출한 쪽은 이벤트를 세고, 그리고, 비교하려고
합니다.

Expect: What is only printed
"""


class Simulator(Simulator):
    def run(self, end_time):
        report = super().run(end_time)
        for event in report.events:
            print(event)
        return Report([], report.pending)
