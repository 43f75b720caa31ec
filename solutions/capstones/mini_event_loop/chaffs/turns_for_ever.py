"""Nothing was left to run, and the loop went on looking for something. Nobody can wake a task any more then: the
program hangs and does not say why. Say it, with Deadlock.

실행할 것이 하나도 남지 않았는데 루프가 계속 돌면서 찾고 있었습니다. 이제 태스크를 깨울 수 있는 것은 없으므로
프로그램은 이유도 알리지 않은 채 멈춰 있게 됩니다. Deadlock으로 알려 주세요.

Expect: it goes round for ever
"""


class Loop(Loop):
    def _jump(self):
        if self._timers:
            super()._jump()
