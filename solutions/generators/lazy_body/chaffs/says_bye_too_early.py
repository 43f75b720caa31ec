"""The word "Bye" is logged together with the last number, as if nobody would ask any more. But the body pauses at every
yield, at the last one too. It only ends when somebody asks once more and there is no yield left.

마지막 값과 함께 "Bye"까지 기록하고 있습니다. 하지만 본문은 마지막 yield에서도 멈춥니다. 누군가 한 번 더 요청했는데
남은 yield가 없을 때에야 비로소 끝납니다.

Expect: The code after the last yield runs at the fourth request
"""


def greeting(log):
    log("Hello!")
    yield 0
    log("Good")
    yield 1
    log("Morning!")
    log("Bye")
    yield 2
