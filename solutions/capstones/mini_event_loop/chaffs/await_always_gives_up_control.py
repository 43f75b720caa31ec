"""The coroutine was suspended although what it awaited was done. Many notes say that await registers something with the
loop and hands control to it. It does so only if there is something to wait for; otherwise the coroutine goes
straight on.

await한 것이 이미 끝났는데도 코루틴이 중단되었습니다. await가 루프에 무언가를 등록하고 제어권을 넘긴다고 적어 둔 글이
많습니다. 그것은 기다릴 것이 있을 때뿐이고, 없으면 코루틴은 곧바로 이어집니다.

Expect: await gives control to the loop only if there is something to wait for
"""


def __await__(self):
    yield None if self.done() else self
    return self.result()


Future.__await__ = __await__
