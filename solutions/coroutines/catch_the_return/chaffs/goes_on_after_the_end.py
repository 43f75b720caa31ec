"""After the coroutine has ended, the values go on being taken out and sent. Each of these send() raises StopIteration
again, now without a value, so that the result is replaced by None.

코루틴이 끝난 뒤에도 값을 계속 꺼내 보냅니다. 그때마다 send()는 StopIteration을 다시 일으키는데, 이제 그 안에는 값이
없습니다. 그래서 반환값이 None으로 바뀝니다.

Expect: Got: None
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    ended, result = False, None
    with closing(coro):
        for value in chain([None], values, [None]):
            try:
                coro.send(value)
            except StopIteration as stop:
                ended, result = True, stop.value
    if not ended:
        raise RuntimeError("the coroutine goes on after its last value")
    return result
