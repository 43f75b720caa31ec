"""A KeyboardInterrupt in the body was not raised at the yield, because it is no Exception. The generator may want to
handle or see it all the same: every error of the body goes there.

본문에서 발생한 KeyboardInterrupt가 Exception이 아니라는 이유로 yield에 전해지지 않았습니다. 그래도 제너레이터가 보거나
처리하려고 할 수 있습니다. 본문의 예외는 모두 yield에서 발생해야 합니다.

Expect: are raised at the yield like any other
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None or isinstance(error, Exception):
            return super().__exit__(kind, error, traceback)
        self._generator.close()
        return False
