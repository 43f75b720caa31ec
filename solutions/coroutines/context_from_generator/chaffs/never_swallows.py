"""The generator handled the error and came to its end, and yet the error came out of the with. The end of the generator
means: it is dealt with. A with is told so by a true answer of __exit__.

제너레이터가 예외를 처리하고 끝났는데도 예외가 with 밖으로 나왔습니다. 제너레이터가 끝났다는 것은 처리했다는 뜻입니다.
__exit__이 참을 반환하면 with도 그것을 압니다.

Expect: nothing comes out, and the program goes on
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        super().__exit__(kind, error, traceback)
        return False
