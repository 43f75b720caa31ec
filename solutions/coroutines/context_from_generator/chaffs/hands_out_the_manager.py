"""What `as` got is not the value of the yield. The answer of __enter__ stands behind `as`, and next() gives what the
generator has yielded.

`as`가 받은 것이 yield의 값이 아닙니다. `as`에는 __enter__이 반환한 것이 들어가고, 제너레이터가 yield한 값은 next()가
반환합니다.

Expect: What the generator yields is what stands behind
"""


class GeneratorContext(GeneratorContext):
    def __enter__(self):
        super().__enter__()
        return self
