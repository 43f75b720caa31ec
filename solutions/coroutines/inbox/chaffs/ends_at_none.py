"""Nobody said that None ends this coroutine: here it is a message. A value has a special meaning only if both sides
have agreed on it.

None이 끝을 뜻한다고 정한 적은 없습니다. 여기서는 None도 메시지입니다. 어떤 값이 특별한 뜻을 가지려면 양쪽이 미리
약속해야 합니다.

Expect: Whatever is sent is a message
"""


def inbox(store):
    while True:
        message = yield
        if message is None:
            return
        store.append(message)
