"""0 is false, so a condition that asks whether the number is true ends the coroutine at the first 0. Nobody said that a
number means the end.

0은 거짓으로 취급됩니다. 받은 수가 참인지 묻는 조건을 쓰면 0이 하나만 와도 코루틴이 끝납니다. 끝을 뜻하는 수는 정한 적이
없습니다.

Expect: send(0) -> returned None
"""


def running_sum(start=0):
    total = start
    while number := (yield total):
        total += number
