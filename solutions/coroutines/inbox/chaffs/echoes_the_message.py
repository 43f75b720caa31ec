"""What stands to the right of yield goes out. `yield message` hands every message back to its sender, although an inbox
has nothing to say.

yield 오른쪽에 있는 값은 밖으로 나갑니다. `yield message`는 받은 메시지를 보낸 쪽에 그대로 되돌려보냅니다. inbox는
아무 대답도 하지 않아야 합니다.

Expect: An inbox only receives, so send() gives back None
"""


def inbox(store):
    message = None
    while True:
        message = yield message
        store.append(message)
