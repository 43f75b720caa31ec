"""The callback was called without the arguments that were given to call_soon(). They have to be kept in the queue
together with the callback.

call_soon()에 넘긴 인자 없이 콜백을 호출했습니다. 인자도 콜백과 함께 큐에 담아 두어야 합니다.

Expect: makes the call callback(1, 2)
"""


class Loop(Loop):
    def call_soon(self, callback, *args):
        super().call_soon(callback, *args[:1])
