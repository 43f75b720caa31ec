"""No exception gets through, whichever way it travels: the call that should build it again fails. Without a working
`__reduce__` of yours that call passes what is in args and nothing else, and the entries of the tuple that you return
are passed as positional arguments. `__init__`, however, takes status and retry_after as keywords. args is not only
there for str(): pickle and copy go by it, too.

어떤 방법으로도 예외가 다시 만들어지지 않습니다. 예외를 다시 만드는 호출이 실패하기 때문입니다. `__reduce__`를 제대로
쓰지 않으면 이 호출은 args에 있는 것만 넘기고, 여러분이 반환한 튜플에 담긴 값은 위치 인자로 넘깁니다. 그런데
`__init__`은 status와 retry_after를 키워드로 받습니다. args는 str()만을 위한 것이 아니라 pickle과 copy도 사용합니다.

Expect: positional argument
"""


class RequestError(RequestError):
    def __reduce__(self):
        return type(self), (*self.args, self.status, self.retry_after), self.__dict__
