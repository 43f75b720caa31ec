"""`while number` asks whether the number is true, and 0 is not. So a 0 in the data ends the coroutine. Only None means
that nothing more will come.

`while number`는 수가 참인지를 묻는데, 0은 거짓입니다. 그래서 데이터에 0이 하나만 있어도 코루틴이 끝나 버립니다. 더 올
것이 없다는 뜻은 None뿐입니다.

Expect: Only None ends the averager, and 0 is false but not None
"""


def averager():
    count, total, average = 0, 0.0, None
    while number := (yield average):
        count += 1
        total += number
        average = total / count
    return Result(count, average)
