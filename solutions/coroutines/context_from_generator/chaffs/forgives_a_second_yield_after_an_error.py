"""The generator caught the error of the body and yielded again, and no RuntimeError said that this is a mistake. When
throw() gives something back, the generator has not come to its end.

제너레이터가 본문의 예외를 잡고 한 번 더 yield했는데, 잘못되었다고 알리는 RuntimeError가 없었습니다. throw()가 값을
반환했다면 제너레이터는 아직 끝나지 않은 것입니다.

Expect: A generator that catches the error of the body and yields again
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            return super().__exit__(kind, error, traceback)
        try:
            self._generator.throw(error)
        except StopIteration:
            return True
        except BaseException as raised:
            if raised is error or _was_made_of(error, raised):
                return False
            raise
        return True
