"""The generator yielded 0, an empty list or None, and that was taken for no yield at all. Only the StopIteration tells
that a generator has not yielded.

제너레이터가 0이나 빈 리스트, None을 yield했는데 yield하지 않은 것으로 취급했습니다. yield하지 않았다는 것을 알려 주는
것은 StopIteration뿐입니다.

Expect: a generator that yields one of them has yielded
"""


class GeneratorContext(GeneratorContext):
    def __enter__(self):
        value = super().__enter__()
        if not value:
            raise RuntimeError("the generator has not yielded")
        return value
