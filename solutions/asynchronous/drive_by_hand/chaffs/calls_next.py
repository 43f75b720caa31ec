"""A coroutine is built on the same machinery as a generator, but it is not an iterator: it has send(), throw() and
close(), but no __next__, so next() refuses it.

코루틴은 제너레이터와 같은 원리로 동작하지만 이터레이터는 아닙니다. send(), throw(), close()는 있어도 `__next__`가
없으므로 next()를 쓸 수 없습니다.

Expect: 'coroutine' object is not an iterator
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        next(coro)
    except StopIteration as stop:
        return stop.value
    coro.close()
    raise RuntimeError("the coroutine suspended")
