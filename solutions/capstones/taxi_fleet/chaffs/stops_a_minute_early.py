"""An event one minute before the end time did not happen. Only the end time itself, and what comes after it, is too
late.

끝나기 1분 전의 이벤트가 처리되지 않았습니다. 너무 늦은 것은 끝나는 시각과 그 뒤뿐입니다.

Expect: An event one minute before the end time happens
"""


class Simulator(Simulator):
    def run(self, end_time):
        return super().run(end_time - 1)
