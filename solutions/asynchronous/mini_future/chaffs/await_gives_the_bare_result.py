"""await looked only for a result. If there is an exception, or none of both yet, it has to raise, just as result()
does.

await가 결과만 찾았습니다. 예외가 들어 있거나 아직 아무것도 없다면 result()와 똑같이 예외를 일으켜야 합니다.

Expect: If the future has an exception, await raises that very object
"""


class Future(Future):
    def __await__(self):
        if not self.done():
            yield self
        return getattr(self, "_result", None)
