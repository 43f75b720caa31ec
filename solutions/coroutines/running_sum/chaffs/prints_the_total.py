"""Every answer is None: the total never leaves the coroutine. Printing it would show it to a human only. What goes out
to the caller is the value to the right of yield.

답이 모두 None입니다. 합계가 코루틴 밖으로 나가지 않는 것입니다. 출력하면 사람만 볼 수 있습니다. 호출한 쪽으로 나가는
것은 yield 오른쪽의 값입니다.

Expect: send(1) -> yielded None
"""


def running_sum(start=0):
    total = start
    while True:
        print(total)
        total += yield
