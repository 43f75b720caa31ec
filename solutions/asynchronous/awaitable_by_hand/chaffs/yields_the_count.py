"""At each suspension a number comes out. It goes to the event loop, which expects None or a future there, and fails
with a RuntimeError.

중단될 때마다 수가 나옵니다. 그 수를 받는 이벤트 루프는 None이나 퓨처를 기대하므로 RuntimeError로 실패합니다.

Expect: Task got bad yield: 0
"""


class Pause(Pause):
    def __await__(self):
        yield from range(self.times)
        return self.times
