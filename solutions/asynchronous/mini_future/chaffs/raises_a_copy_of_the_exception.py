"""result() raised another exception object than the one that was put in. What was noted on the original, such as its
traceback and its cause, is lost.

result()가 넣은 예외가 아닌 다른 예외 객체를 일으켰습니다. 트레이스백이나 원인처럼 원래 객체에 담긴 정보가 사라집니다.

Expect: Got: ValueError('the exception')
"""


class Future(Future):
    def result(self):
        error = self.exception()
        if error is not None:
            raise type(error)(*error.args)
        return self._result
