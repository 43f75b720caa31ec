"""yield does not change the variable to its right: that value goes out, nothing else. What the caller sent is the value
of the yield expression, and is lost when nobody gives it a name.

yield 오른쪽의 변수는 값을 내보낼 뿐, yield 때문에 바뀌지 않습니다. 호출한 쪽이 보낸 것은 yield 표현식의 값입니다. 그
값에 이름을 붙이지 않으면 사라집니다.

Expect: What the caller sends is the value of the yield expression
"""


def inbox(store):
    message = None
    while True:
        yield message
        store.append(message)
