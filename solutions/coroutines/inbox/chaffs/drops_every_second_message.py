"""Every yield receives. Here only the message that comes to one of them is stored: the next message comes to another
yield, and is thrown away.

yield는 모두 값을 받습니다. 그런데 한 yield가 받은 메시지만 저장하고, 그다음 메시지는 다른 yield가 받아서 버립니다.

Expect: What the caller sends is the value of the yield expression
"""


def inbox(store):
    while True:
        message = yield
        store.append(message)
        yield
