"""None is taken for a 0 and answered with the total. A second next() is a mistake of the caller's here, and nobody
learns about it.

None을 0처럼 받아들여 합계로 대답합니다. 여기서 두 번째 next()는 호출한 쪽의 실수인데, 아무도 그 사실을 모르게 됩니다.

Expect: next() -> yielded 10
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        total += number or 0
