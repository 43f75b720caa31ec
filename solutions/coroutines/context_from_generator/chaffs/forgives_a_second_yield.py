"""The generator yielded a second time after the body, and nothing was said. It is not at its end then, and what stands
behind that yield will never run: a RuntimeError has to say so.

본문이 끝난 뒤 제너레이터가 한 번 더 yield했는데 아무 말도 하지 않았습니다. 그러면 제너레이터는 끝나지 않았고, 그 yield
뒤의 코드는 실행되지 않습니다. RuntimeError로 알려야 합니다.

Expect: One that yields again is a mistake
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            next(self._generator, None)
            return False
        return super().__exit__(kind, error, traceback)
