"""The value went to the driver of the coroutine: that is where everything goes that is yielded. The one who awaits gets
what the iterator returns at its end, here None.

yield로 내놓은 값은 코루틴을 실행하는 쪽으로 갑니다. await한 쪽이 받는 것은 이터레이터가 끝날 때 반환하는 값이고,
여기서는 None입니다.

Expect: Task got bad yield: 7
"""


class Ready(Ready):
    def __await__(self):
        yield self.value


class Pause(Pause):
    def __init__(self, times):
        raise NotImplementedError
