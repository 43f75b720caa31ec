"""A coroutine that ends before its first yield makes next() raise StopIteration, and here it gets out. A StopIteration
means the end of an iteration to everybody who sees it: a loop further up just ends.

코루틴이 첫 yield에 이르기 전에 끝나면 next()가 StopIteration을 일으키는데, 그것이 밖으로 나갑니다. StopIteration은 누가
보아도 순회가 끝났다는 뜻입니다. 그래서 바깥의 반복문이 그냥 끝나 버립니다.

Expect: Raised: StopIteration
"""


def primed(function):
    @wraps(function)
    def start(*args, **kwargs):
        coroutine = function(*args, **kwargs)
        next(coroutine)
        return coroutine

    return start


def first_value(gen):
    if not can_delegate(gen):
        raise TypeError("the generator has been started before")
    return next(gen)
