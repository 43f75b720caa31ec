"""The coroutine was suspended with None in its hand. Its driver then does not learn what it waits for, and can only
resume it again and again.

코루틴이 중단되면서 None을 내놓았습니다. 그러면 코루틴을 실행하는 쪽은 무엇을 기다리는지 알지 못해 거듭 깨워 볼 수밖에
없습니다.

Expect: so the driver of the coroutine learns what it waits for
"""


class Future(Future):
    def __await__(self):
        if not self.done():
            yield
        return self.result()
