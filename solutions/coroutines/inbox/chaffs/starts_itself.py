"""A coroutine that was already started by its maker looks comfortable, but it is no longer what the caller expects: the
caller's own first next() now counts as a message.

만들자마자 스스로 기동해 두면 편해 보이지만, 호출한 쪽의 예상과 달라집니다. 호출한 쪽의 첫 next()가 메시지로
받아들여집니다.

Expect: Starting the coroutine is up to the caller
"""


def inbox(store):
    coroutine = receive(store)
    next(coroutine)
    return coroutine


def receive(store):
    while True:
        message = yield
        store.append(message)
