"""When the source has ended, next() raises StopIteration. Inside a generator that counts as a mistake, and turns into a
RuntimeError. Catch it, or let a loop do so.

소스가 끝났으면 next()는 StopIteration을 일으킵니다. 제너레이터 안에서는 이것을 실수로 보고 RuntimeError로 바꿉니다.
직접 잡거나, 반복문에 맡기세요.

Expect: A source may end before n items are out
"""


def borrow(source, n):
    for _ in range(n):
        yield next(source)
