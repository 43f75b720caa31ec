"""What comes back is the last value that the coroutine has handed out while it was running. Its result is another
thing: it is in the StopIteration that tells of the end.

코루틴이 실행되는 동안 마지막으로 내보낸 값이 나옵니다. 반환값은 그것과 다릅니다. 반환값은 끝을 알리는 StopIteration
안에 있습니다.

Expect: Got: 3.0
"""


def drive(coro, values):
    if getgeneratorstate(coro) != GEN_CREATED:
        raise ValueError("the coroutine is not new")
    with closing(coro):
        answer = None
        for value in chain([None], values, [None]):
            try:
                answer = coro.send(value)
            except StopIteration:
                return answer
    raise RuntimeError("the coroutine goes on after its last value")
