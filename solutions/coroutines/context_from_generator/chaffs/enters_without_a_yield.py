"""The generator never yielded, and the body ran all the same. There was nothing to set up and nothing to lend: that is
a mistake, and a RuntimeError has to say so on the way in.

제너레이터가 한 번도 yield하지 않았는데 본문이 그대로 실행되었습니다. 준비한 것도 빌려줄 것도 없으니 잘못된 것입니다.
들어갈 때 RuntimeError로 알려야 합니다.

Expect: the body must not run
"""


class GeneratorContext(GeneratorContext):
    def __enter__(self):
        return next(self._generator, None)
