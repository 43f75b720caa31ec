"""The coroutine was suspended even though the future was done. It would have to wait for somebody to resume it, for
nothing.

퓨처가 이미 끝났는데도 코루틴이 중단되었습니다. 누군가 깨워 줄 때까지 쓸데없이 기다려야 합니다.

Expect: If the result is there, there is nothing to wait for
"""


class Future(Future):
    def __await__(self):
        yield self
        return self.result()
