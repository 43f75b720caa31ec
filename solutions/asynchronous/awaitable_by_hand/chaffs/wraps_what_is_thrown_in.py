"""Another exception comes out than the one that was thrown in. The one who threw it, and waits for it, does not
recognise it: a task that is cancelled like that ends with an error.

던져 넣은 예외가 아니라 다른 예외가 나옵니다. 던진 쪽은 기다리던 예외를 알아보지 못합니다. 이렇게 취소된 태스크는
취소된 것이 아니라 예외로 끝납니다.

Expect: Raised: RuntimeError
"""


class Pause(Pause):
    def __await__(self):
        for _ in range(self.times):
            try:
                yield
            except GeneratorExit:
                raise
            except BaseException as error:
                raise RuntimeError("the pause was interrupted") from error
        return self.times
