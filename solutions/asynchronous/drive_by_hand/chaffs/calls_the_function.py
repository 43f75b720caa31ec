"""Calling the function on the caller's behalf hides the mistake: drive(answer) then means the same as
drive(answer()), and nobody can see any more where a coroutine is made.

넘겨받은 함수를 대신 호출하면 실수가 가려집니다. drive(answer)와 drive(answer())가 같은 뜻이 되어, 코루틴이 어디에서
만들어지는지 알 수 없게 됩니다.

Expect: with the parentheses forgotten, is a TypeError
"""


def drive(coro):
    if callable(coro):
        coro = coro()
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    coro.close()
    raise RuntimeError("the coroutine suspended")
