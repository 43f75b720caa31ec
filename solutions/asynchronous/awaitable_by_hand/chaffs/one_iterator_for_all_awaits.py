"""All awaits share one iterator. It gives its value only once: the second await finds it at its end and gets None,
and two awaits at the same time take each other's suspensions.

모든 await가 이터레이터 하나를 함께 씁니다. 이터레이터는 값을 한 번만 줍니다. 두 번째 await는 이미 끝난 이터레이터에서
None을 받고, 동시에 await하면 서로의 중단 횟수를 가져갑니다.

Expect: every await of the same object gives it
"""


class Ready(Ready):
    def __init__(self, value):
        super().__init__(value)
        self.steps = super().__await__()

    def __await__(self):
        return self.steps


class Pause(Pause):
    def __init__(self, times):
        super().__init__(times)
        self.steps = super().__await__()

    def __await__(self):
        return self.steps
