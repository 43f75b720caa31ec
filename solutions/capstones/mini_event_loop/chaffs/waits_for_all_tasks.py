"""run_until_complete() went on until nothing was left in the loop, also after its own coroutine had ended. It waits for
one coroutine; whoever wants more than that awaits it in there.

자기 코루틴이 끝난 뒤에도 루프에 남은 것이 없을 때까지 run_until_complete()가 계속되었습니다. 기다리는 것은 코루틴
하나뿐입니다. 더 기다리고 싶으면 그 코루틴 안에서 await하면 됩니다.

Expect: It does not wait for tasks that have more to do
"""


class Loop(Loop):
    def run_until_complete(self, coro):
        global _running
        result = super().run_until_complete(coro)
        _running = self
        try:
            while self._ready or self._timers:
                self._turn()
        finally:
            _running = None
        return result
