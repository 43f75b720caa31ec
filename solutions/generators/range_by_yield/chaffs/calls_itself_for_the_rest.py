"""A count is its first number and then the rest: a fine description. But here every number opens one more generator
inside the others, and each request has to climb down through all of them. After about 1000 numbers Python refuses.

첫 수를 내놓고 나머지는 자신을 다시 호출해 맡긴다는 생각은 훌륭합니다. 하지만 수가 하나 나올 때마다 제너레이터가 하나씩
더 겹치고, 요청은 그 모두를 거쳐 내려가야 합니다. 1000개쯤 되면 파이썬이 거부합니다.

Expect: A loop can count as far as it likes
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    if (start < stop) if step > 0 else (start > stop):
        yield start
        yield from numbers(start + step, stop, step)
