"""Nobody said that None ends this coroutine. A second next() sends None, and its caller learns nothing of the mistake:
the coroutine just ends.

None이 끝을 뜻한다고 정한 적은 없습니다. 두 번째 next()는 None을 보내는데, 보낸 쪽은 잘못을 알지 못한 채 코루틴만 끝나
버립니다.

Expect: next() -> returned None
"""


def running_sum(start=0):
    total = start
    while (number := (yield total)) is not None:
        total += number
