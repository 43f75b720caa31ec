"""The value arrives, but only after the coroutine has been suspended once with the value in its hand. An event loop,
which gets what is yielded, takes that for a mistake. What is ready needs no suspension.

값은 제대로 오지만 그 전에 코루틴이 한 번 중단되면서 값을 밖으로 내놓습니다. 그 값을 받은 이벤트 루프는 RuntimeError를 일으킵니다. 준비된 값이 있다면 중단할 필요가 없습니다.

Expect: Task got bad yield: 7
"""


class Ready(Ready):
    def __await__(self):
        yield self.value
        return self.value
