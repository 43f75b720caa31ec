"""After an error in the body the generator was closed. That runs a finally, but what arrives at the yield is a
GeneratorExit: the generator cannot see what has happened, and cannot handle it.

본문에서 예외가 발생하자 제너레이터를 닫았습니다. 그러면 finally는 실행되지만 yield에는 GeneratorExit가 도착합니다.
제너레이터는 무슨 일이 있었는지 볼 수도, 처리할 수도 없습니다.

Expect: the very same object, so that the generator can look at it
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            return super().__exit__(kind, error, traceback)
        self._generator.close()
        return False
