"""After an error in the body the generator was left where it stood, at its yield. It cannot see the error, and nothing
of what it has set up is cleaned up: on the way out the error has to be raised at the yield.

본문에서 예외가 발생하자 제너레이터를 yield에 멈춘 채로 내버려 두었습니다. 제너레이터는 예외를 볼 수 없고, 준비해 둔
것도 정리하지 못합니다. 나갈 때는 그 예외가 yield에서 발생해야 합니다.

Expect: A finally around the yield runs
"""


class GeneratorContext(GeneratorContext):
    def __exit__(self, kind, error, traceback):
        if error is None:
            return super().__exit__(kind, error, traceback)
        return False
