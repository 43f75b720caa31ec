"""Nothing was left to run, and run_until_complete() was over without Deadlock, although its coroutine had not ended.
The caller has to learn that it never will.

실행할 것이 하나도 남지 않았는데, 코루틴이 끝나지 않은 채로 Deadlock 없이 run_until_complete()가 끝났습니다. 코루틴이
영영 끝나지 않는다는 것을 호출한 쪽에 알려 주어야 합니다.

Expect: run_until_complete() must raise Deadlock then
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        try:
            return super().run_until_complete(coro)
        except Deadlock:
            return None
