"""One message is taken, and then the body is at its end, and with it the coroutine: the next send() finds nobody at home.
To take one message after the other, the body has to come back to its yield.

메시지를 하나 받고 나면 본문이 끝나고, 코루틴도 끝납니다. 그 뒤에 send()를 해도 받을 코루틴이 없습니다. 메시지를 계속
받으려면 다시 yield로 돌아와야 합니다.

Expect: There is no last message
"""


def inbox(store):
    message = yield
    store.append(message)
