"""The callback was called without the future. It would not know which future is done, nor where to find the result.

콜백이 퓨처를 인자로 받지 못했습니다. 어느 퓨처가 끝났는지, 결과를 어디에서 찾을지 알 수 없습니다.

Expect: missing 1 required positional argument
"""


class Future(Future):
    def __init__(self, call_soon):
        super().__init__(lambda callback, future: call_soon(callback))
