"""The generator raised another error, which is equal to the body's, and it was taken for the same. Two objects can be
equal: whether nothing has changed is a question of `is`.

제너레이터가 일으킨 것은 본문의 예외와 값이 같은 다른 예외인데, 같은 것으로 취급했습니다. 서로 다른 객체도 값은 같을 수
있습니다. 같은 객체인지는 `is`로 물어야 합니다.

Expect: which object it is
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        try:
            return super().__exit__(kind, error, traceback)
        except BaseException as raised:
            if raised == error:
                return False
            raise
