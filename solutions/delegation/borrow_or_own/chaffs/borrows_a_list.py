"""A list has all items at once, and next() does not work on it. It is made at the call, before anybody has asked.

리스트는 값을 모두 담고 있고 next()를 쓸 수 없습니다. 게다가 아무도 요청하지 않았는데 호출하자마자 만들어집니다.

Expect: borrow gives back an iterator
"""


def borrow(source, n):
    return list(islice(source, n))
