"""The boundary prints what it does. Where a report goes is up to the code that handles the error in the end.

경계가 하는 일을 출력합니다. 보고를 어디에 남길지는 마지막에 예외를 처리하는 쪽이 정할 일입니다.

Expect: It prints nothing
"""


class Boundary(Boundary):
    def _translate(self, exc):
        print(self._doing, exc)
        return super()._translate(exc)
