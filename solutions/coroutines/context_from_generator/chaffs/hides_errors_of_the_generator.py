"""The generator answered with an error of its own, and it got lost: the error of the body came out instead. What
throw() raises may be another error than the one that was thrown in.

제너레이터가 새 예외로 대답했는데 그 예외가 사라지고 본문의 예외가 대신 나왔습니다. throw()가 일으키는 예외는 던져 넣은
예외와 다를 수 있습니다.

Expect: Then that one comes out, and not the
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            return super().__exit__(kind, error, traceback)
        try:
            self._generator.throw(error)
        except StopIteration:
            return True
        except BaseException:
            return False
        raise RuntimeError("the generator has yielded more than once")
