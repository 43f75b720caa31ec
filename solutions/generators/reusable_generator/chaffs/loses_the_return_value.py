"""yield from passes items, sent values and close() through, but the return value of the inner generator is the value of
the expression. If nobody returns it once more, it ends here.

yield from은 값도, 보낸 값도, close()도 그대로 전해 줍니다. 하지만 안쪽 제너레이터의 반환값은 이 식의 값이 됩니다.
그것을 다시 return하지 않으면 여기서 사라집니다.

Expect: A generator may return a value
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        yield from self._start()
