"""A value that can be awaited was awaited as well, so that its result came out in its place. Ready gives back what
was put in, whatever it is.

넣은 값이 어웨이터블이면 그것까지 await해서, 넣은 객체 대신 그 결과가 나왔습니다. Ready는 무엇을 넣었든 넣은 것을
그대로 내보내야 합니다.

Expect: An awaitable that was put in comes out as a value
"""


class Ready(Ready):
    def __await__(self):
        if hasattr(self.value, "__await__"):
            return (yield from self.value.__await__())
        return self.value
