"""Raising the error does not end the coroutine: it still stands at its await, and its finally block has not run. A
file or a connection that it holds stays open until somebody happens to throw the object away.

예외를 일으킨다고 코루틴이 끝나지는 않습니다. 코루틴은 여전히 await에서 멈춰 있고 finally 블록도 실행되지 않았습니다.
코루틴이 잡고 있는 파일이나 연결은 언젠가 객체가 버려질 때까지 열린 채로 남습니다.

Expect: its finally block has run when the error arrives
"""


def drive(coro):
    if not isinstance(coro, Coroutine):
        raise TypeError(f"drive() needs a coroutine, not {coro!r}")
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    raise RuntimeError("the coroutine suspended")
