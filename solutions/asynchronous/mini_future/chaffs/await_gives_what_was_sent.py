"""The value of await was what the driver sent when it resumed the coroutine. The driver sends nothing: the result
lies in the future.

await의 값으로 코루틴을 깨운 쪽이 보낸 값이 나왔습니다. 깨우는 쪽은 아무것도 보내지 않습니다. 결과는 퓨처에 들어
있습니다.

Expect: The one who resumes the coroutine sends nothing
"""


class Future(Future):
    def __await__(self):
        if not self.done():
            sent = yield self
            if self.state == "FINISHED" and self._exception is None:
                return sent
        return self.result()
