"""The queue was empty, and that was taken for a deadlock. But a timer was left, and what it wakes can go on.

큐가 비었다는 것만으로 Deadlock이라고 보았습니다. 하지만 아직 타이머가 남아 있고, 그 타이머가 깨운 것은 이어질 수
있습니다.

Expect: Raised: Deadlock
"""


class Loop(Loop):
    def _jump(self):
        raise Deadlock("nothing is ready")
