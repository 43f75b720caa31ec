"""Numbers were drawn from the module `random`, which the whole program shares. Durations come from the function that
the simulator was given, and from nowhere else.

프로그램 전체가 함께 쓰는 random 모듈에서 난수를 뽑았습니다. 걸리는 시간은 시뮬레이터가 받은 함수에서만 나와야 합니다.

Expect: Durations come from nowhere but duration()
"""

import random


class Simulator(Simulator):
    def run(self, end_time):
        random.seed(3)
        return super().run(end_time)
