"""A yielded result looks like one more average: send() hands it out, and the coroutine waits for another number instead
of ending. What ends it, and hands over a final value, is return.

Result를 yield하면 평균이 하나 더 나온 것과 다르지 않습니다. send()의 결과로 나올 뿐이고, 코루틴은 끝나지 않고 다음 값을
기다립니다. 코루틴을 끝내면서 마지막 값을 전하는 것은 return입니다.

Expect: A Result that came out as an item would have been yielded, not returned
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    yield Result(count, average)
