"""The error of the body never reached the generator: on the way out it was simply resumed, as if all had gone well. An
error has to be raised at the yield, and throw() does that.

본문에서 발생한 예외가 제너레이터에 전해지지 않았습니다. 나갈 때 아무 일도 없었던 것처럼 그냥 이어서 실행했습니다.
예외는 yield에서 발생해야 하고, 그 일을 하는 것이 throw()입니다.

Expect: its error is raised at the yield
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        try:
            next(self._generator)
        except StopIteration:
            return False
        raise RuntimeError("the generator has yielded more than once")
