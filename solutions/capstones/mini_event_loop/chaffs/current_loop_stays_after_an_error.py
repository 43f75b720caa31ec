"""After an error had come out of run_until_complete(), current_loop() still gave the loop that had stopped. Whatever
the end is, the loop is not running any more: that is what finally is for.

run_until_complete() 밖으로 예외가 나온 뒤에도 current_loop()가 이미 멈춘 루프를 반환했습니다. 어떻게 끝났든 루프는 더
이상 실행 중이 아닙니다. finally가 바로 이럴 때 쓰는 것입니다.

Expect: whatever the end was: current_loop() raises RuntimeError
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        global _running
        task = self.create_task(coro)
        _running = self
        while not task.done():
            self._turn()
        if task.cancelled() or task.exception() is None:
            _running = None
        return task.result()
