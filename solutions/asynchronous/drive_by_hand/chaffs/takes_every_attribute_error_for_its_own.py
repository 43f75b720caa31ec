"""An AttributeError of the coroutine came out as a TypeError. A missing send() does raise an AttributeError, but so does
many a mistake inside a coroutine. Ask what it is before you run it.

코루틴의 AttributeError가 TypeError로 바뀌어 나왔습니다. send()가 없을 때에도 AttributeError가 발생하지만, 코루틴 안의 여러
실수도 AttributeError를 일으킵니다. 실행하기 전에 코루틴인지 확인하세요.

Expect: the same object, not a copy or a wrapper
"""


def drive(coro):
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    except AttributeError:
        raise TypeError("drive() takes a coroutine")
    coro.close()
    raise RuntimeError("the coroutine suspended")
