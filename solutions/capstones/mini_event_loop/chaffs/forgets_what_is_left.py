"""What was left when run_until_complete() was over was thrown away: tasks that had begun never went on. They have to
stay in the loop for its next run.

run_until_complete()가 끝날 때 남아 있던 것이 버려졌습니다. 이미 시작한 태스크가 영영 이어지지 않습니다. 루프에 그대로
두었다가 다음에 실행될 때 이어져야 합니다.

Expect: stay in the loop, and go on when it runs again
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        try:
            return super().run_until_complete(coro)
        finally:
            self._ready.clear()
            self._timers.clear()
