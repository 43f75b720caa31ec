"""The body went well, and a StopIteration came out of the with. That is how the generator says that it has come to its
end, as it should: it has to be caught on the way out, and must not reach the caller.

본문이 잘 끝났는데 with 밖으로 StopIteration이 나왔습니다. 제너레이터가 끝까지 갔다는 신호이니 잘못된 것이 아닙니다.
나갈 때 이 예외를 잡아서, 호출한 쪽에 전해지지 않게 해야 합니다.

Expect: nothing comes out of the with
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is not None:
            return super().__exit__(kind, error, traceback)
        next(self._generator)
        raise RuntimeError("the generator has yielded more than once")
