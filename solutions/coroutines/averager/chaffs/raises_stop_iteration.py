"""The result does travel inside a StopIteration, but it is return that raises it. Since Python 3.7 a StopIteration
raised in the body of a generator counts as a mistake, and turns into a RuntimeError.

결과가 StopIteration에 담겨 전해지는 것은 맞지만, 그 예외를 일으키는 것은 return입니다. 파이썬 3.7부터는 제너레이터
본문에서 StopIteration을 직접 일으키면 실수로 보고 RuntimeError로 바꿉니다.

Expect: RuntimeError: generator raised StopIteration
"""


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    raise StopIteration(Result(count, average))
