"""Printing shows a value to a human and then forgets it. The caller wanted to find the messages in the list.

출력은 사람에게 한 번 보여 주고 잊어버리는 일입니다. 호출한 쪽은 리스트에서 메시지를 찾으려고 합니다.

Expect: Got: []
"""


def inbox(store):
    while True:
        message = yield
        print(message)
