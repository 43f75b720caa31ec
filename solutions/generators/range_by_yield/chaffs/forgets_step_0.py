"""Nobody thinks of a step of 0. Counting up, nothing comes out; counting down, the same number comes out for ever. In
both cases the caller's mistake shows itself far from where it was made.

step이 0일 때를 생각하지 않은 코드입니다. stop이 start보다 크면 아무것도 나오지 않고, 작으면 같은 수가 끝없이
나옵니다. 어느 쪽이든 호출한 쪽의 실수가 엉뚱한 곳에서 드러납니다.

Expect: With a step of 0 the first request, at the latest, raises ValueError
"""


def numbers(start, stop, step=1):
    number = start
    while (number < stop) if step > 0 else (number > stop):
        yield number
        number += step
