"""A coroutine that leaves out what it cannot add reports an average of fewer numbers than were sent, and the caller
does not learn about it. The TypeError belongs to the caller who sent the text.

더할 수 없는 값을 건너뛰면, 보낸 것보다 적은 수로 평균을 내는데도 보낸 쪽은 그 사실을 모릅니다. TypeError는 문자열을
보낸 쪽에 전해져야 합니다.

Expect: the TypeError must reach the caller who sent it
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        try:
            total += number
        except TypeError:
            continue
        count += 1
        average = total / count
    return Result(count, average)
