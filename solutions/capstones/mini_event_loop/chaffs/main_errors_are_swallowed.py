"""run_until_complete() returned as if all were well, although the coroutine had failed. Its error has to come out.

코루틴이 실패했는데도 run_until_complete()가 아무 문제도 없는 것처럼 반환했습니다. 예외가 밖으로 나와야 합니다.

Expect: comes out of run_until_complete(): the same object
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        try:
            return super().run_until_complete(coro)
        except Deadlock:
            raise
        except Exception:
            return None
