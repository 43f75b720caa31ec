"""What arrived at the yield was a new error, made of the kind and the text of the body's. The generator has to get the
very object: data and traceback are in that one.

yield에 도착한 것은 본문에서 발생한 예외의 종류와 글로 새로 만든 예외입니다. 제너레이터는 바로 그 객체를 받아야 합니다.
데이터와 트레이스백은 거기에 들어 있습니다.

Expect: the very same object
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            return super().__exit__(kind, error, traceback)
        return super().__exit__(kind, kind(*error.args), traceback)
