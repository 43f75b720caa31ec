"""Printing shows the result to a human; the caller's program gets nothing. Without a return, the value of the coroutine
is None.

출력하면 사람 눈에는 보이지만 호출한 프로그램에는 아무것도 전해지지 않습니다. return이 없으면 코루틴의 반환값은
None입니다.

Expect: what is printed, or handed out by one more yield, is no return value
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    print(Result(count, average))
