"""The coroutine is not kept in the task but in the class, of which there is only one. The next task that is made
replaces it, and then several tasks take steps of the same coroutine.

코루틴을 태스크 객체가 아니라 하나뿐인 클래스에 담아 두었습니다. 다음 태스크를 만들면 코루틴이 바뀌어, 여러 태스크가
같은 코루틴의 스텝을 실행하게 됩니다.

Expect: Every task has its own coroutine
"""


class Task(Task):
    def __init__(self, coro, call_soon):
        super().__init__(coro, call_soon)
        del self._coro
        Task._coro = coro
