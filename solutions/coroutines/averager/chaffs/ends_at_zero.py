"""A 0 among the numbers ends the coroutine. Asked for true or false, 0 and None look alike, but only None means that
nothing more will come.

수 가운데 0이 하나만 있어도 코루틴이 끝나 버립니다. 참인지 거짓인지 물으면 0과 None이 똑같아 보이지만, 더 올 것이
없다는 뜻은 None뿐입니다.

Expect: Only None ends the averager, and 0 is false but not None
"""


def averager():
    count, total, average = 0, 0.0, None
    while number := (yield average):
        count += 1
        total += number
        average = total / count
    return Result(count, average)
