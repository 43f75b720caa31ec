"""The event at the end time itself was handled. With an end time of 100, 99 is the last minute in which something
happens.

끝나는 바로 그 시각의 이벤트를 처리했습니다. 끝나는 시각이 100이면, 무슨 일이 일어날 수 있는 마지막 시각은 99입니다.

Expect: The end time itself is already too late
"""


class Simulator(Simulator):
    def run(self, end_time):
        return super().run(end_time + 1)
