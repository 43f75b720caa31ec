"""The callback was called, and call_soon got what it returned. With parentheses behind it a function runs on the
spot; call_soon takes the function itself, and its arguments.

콜백을 호출해 버리고, 그 반환값을 call_soon에 넘겼습니다. 뒤에 괄호를 붙이면 함수는 그 자리에서 실행됩니다.
call_soon에는 함수 자체와 인자를 넘겨야 합니다.

Expect: call_soon() needs a function that can be called later
"""


class Future(Future):
    def __init__(self, call_soon):
        super().__init__(lambda callback, future: call_soon(callback(future)))
