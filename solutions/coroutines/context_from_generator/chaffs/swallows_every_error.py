"""No error of the body ever came out: the program went on behind the with as if nothing had happened. What the
generator does not handle has to come out.

본문의 예외가 하나도 나오지 않아, 프로그램이 아무 일도 없었던 것처럼 with 다음으로 넘어갔습니다. 제너레이터가 처리하지
않은 예외는 나와야 합니다.

Expect: An error that passes through the generator comes out
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        super().__exit__(kind, error, traceback)
        return True
