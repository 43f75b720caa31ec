"""The number of steps is computed by a division, and / makes a float. A float keeps about 16 digits, so for large
numbers the result is rounded, and a number at the end is missing or one too many.

걸음 수를 나눗셈으로 구하는데, /의 결과는 float입니다. float는 16자리쯤만 정확하므로 큰 수에서는 값이 반올림되고,
끝에서 값 하나가 빠지거나 남습니다.

Expect: a division with / gives a float
"""

from math import ceil


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    for _ in range(ceil((stop - start) / step)):
        yield number
        number += step
