"""A generator that never yields raised its StopIteration into the caller's code. To a loop or a generator around the
with that looks like an end of its own: on the way in it has to become a RuntimeError.

한 번도 yield하지 않은 제너레이터의 StopIteration이 호출한 쪽으로 나왔습니다. with를 감싼 반복문이나 제너레이터가
보기에는 자기가 끝났다는 신호로 보입니다. 들어갈 때 나온 StopIteration은 RuntimeError로 바꾸어야 합니다.

Expect: entering raises RuntimeError
"""


class GeneratorContext(GeneratorContext):
    def __enter__(self):
        return next(self._generator)
