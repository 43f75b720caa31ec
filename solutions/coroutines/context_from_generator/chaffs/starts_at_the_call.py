"""The generator was started as soon as the context manager was made, and not by the with. A context manager that is
made and never used would have set something up that nobody cleans up.

컨텍스트 매니저를 만들자마자, with에 들어가기도 전에 제너레이터가 시작되었습니다. 만들어 놓고 쓰지 않으면, 준비만 하고
아무도 정리하지 않게 됩니다.

Expect: The generator starts when the with does
"""


class GeneratorContext(GeneratorContext):
    def __init__(self, generator):
        self._generator = generator
        try:
            self._value = next(generator)
        except StopIteration:
            raise RuntimeError("the generator has not yielded") from None

    def __enter__(self):
        return self._value
