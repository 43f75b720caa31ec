"""An iterator class ends with raise StopIteration, a generator does not: in its body a StopIteration looks like an
accident, and Python turns it into a RuntimeError. A generator is over when its body ends, or at a return.

이터레이터 클래스는 raise StopIteration으로 끝내지만 제너레이터는 다릅니다. 제너레이터 안에서 StopIteration을 직접
일으키면 파이썬이 사고로 보고 RuntimeError로 바꿉니다. return하거나 본문이 끝까지 실행되게 두세요.

Expect: Python turns that into a RuntimeError
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number < stop) if step > 0 else (number > stop):
        yield number
        number += step
    raise StopIteration
