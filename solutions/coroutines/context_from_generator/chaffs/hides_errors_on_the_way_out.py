"""The body went well, the generator failed behind its yield, and nobody heard of it. A clean-up that fails, for example
because the disk is full, is an error of the program.

본문은 잘 끝났지만 yield 다음에서 제너레이터가 실패했는데, 아무도 알 수 없었습니다. 디스크가 가득 차서 정리에 실패했다면
그것도 프로그램의 예외입니다.

Expect: If the body went well and the generator fails
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        try:
            return super().__exit__(kind, error, traceback)
        except OSError:
            if error is None:
                return False
            raise
