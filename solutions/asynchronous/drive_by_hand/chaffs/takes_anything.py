"""Without a check, an async function that nobody called ends in an AttributeError about send(), which does not tell
the caller what is wrong: the parentheses are missing.

검사하지 않으면 호출하지 않은 async 함수를 넘겼을 때 send()가 없다는 AttributeError가 발생합니다. 괄호를 빠뜨렸다는 진짜
원인을 알려 주지 못합니다.

Expect: 'function' object has no attribute 'send'
"""


def drive(coro):
    try:
        coro.send(None)
    except StopIteration as stop:
        return stop.value
    coro.close()
    raise RuntimeError("the coroutine suspended")
