"""Turning every exception into a RuntimeError hides what happened: whoever calls drive can no longer catch the
exception that the coroutine raised.

모든 예외를 RuntimeError로 바꾸면 무슨 일이 있었는지 알 수 없게 됩니다. drive를 호출한 쪽은 코루틴이 일으킨 예외를
잡을 수 없습니다.

Expect: the same object, not a copy or a wrapper
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        raise RuntimeError("the coroutine failed") from error
    coro.close()
    raise RuntimeError("the coroutine suspended")
