"""`store + [message]` is a new list, and the assignment only ties the local name to it. The list that the caller holds
never changes.

`store + [message]`는 새 리스트이고, 대입은 지역 이름을 그 리스트에 묶을 뿐입니다. 호출한 쪽이 가진 리스트는 조금도
바뀌지 않습니다.

Expect: in the very list the caller gave you
"""


def inbox(store):
    while True:
        message = yield
        store = store + [message]
