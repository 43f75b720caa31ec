"""time.sleep stops the whole thread: the coroutine is not suspended, and no other task can run. To suspend means to
give control back to the driver of the coroutine.

time.sleep은 스레드 전체를 멈춥니다. 코루틴이 중단되는 것이 아니므로 다른 태스크도 실행되지 못합니다. 중단한다는 것은
코루틴을 실행하는 쪽에 제어권을 돌려준다는 뜻입니다.

Expect: was called inside the event loop: it stops every task
"""

import time


class Pause(Pause):
    def __await__(self):
        yield from ()
        for _ in range(self.times):
            time.sleep(0.0001)
        return self.times
