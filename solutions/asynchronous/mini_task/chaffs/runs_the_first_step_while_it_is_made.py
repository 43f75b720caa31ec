"""The coroutine has begun before anybody turned the loop. Making a task means to book its first step: whoever makes it
goes on first, and the step is run when the event loop comes to it.

이벤트 루프가 한 번도 돌기 전에 코루틴이 시작되었습니다. 태스크를 만드는 것은 첫 스텝을 예약하는 일입니다. 태스크를
만든 쪽이 먼저 계속 실행되고, 스텝은 이벤트 루프가 차례가 되었을 때 실행합니다.

Expect: Nothing of it runs while the task is made
"""


class Task(Task):
    def __init__(self, coro, call_soon):
        super().__init__(coro, lambda callback: callback())
        self._call_soon = call_soon
