"""zip asks its arguments from left to right. If the source stands first, it has given an item away before the range
says that there are enough of them.

zip은 인자에 왼쪽부터 차례로 요청합니다. 소스가 앞에 있으면, range가 이제 충분하다고 알리기 전에 소스가 먼저 값을 하나
내주고 맙니다.

Expect: Whoever requests it to see that it is one too many has lost it already
"""


def borrow(source, n):
    for item, _ in zip(source, range(n)):
        yield item
