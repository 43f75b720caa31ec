"""The exceptions come out one by one instead of in a list. What is used up after one loop cannot be indexed, counted or
read again.

예외가 리스트가 아니라 하나씩 나옵니다. 한 번 순회하면 다 쓰고 마는 것은 위치로 꺼내거나 세거나 다시 읽을 수 없습니다.

Expect: Got: <generator object
"""

complete = chain


def chain(exc):
    yield from complete(exc)
