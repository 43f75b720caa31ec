"""exception() raised the exception. It is the way to look at it without having to catch it: it returns the object.

exception()이 예외를 일으켰습니다. 이 메서드는 예외를 잡지 않고도 볼 수 있게 해 주는 것이므로 객체를 반환해야 합니다.

Expect: it does not raise it
"""


class Future(Future):
    def exception(self):
        error = super().exception()
        if error is not None:
            raise error
        return error
