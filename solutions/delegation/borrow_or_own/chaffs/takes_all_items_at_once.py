"""All n items are taken when the first one is wanted. If the borrower is left in the middle, the items that nobody has
seen are lost to the next reader.

첫 값을 요청받았을 때 n개를 한꺼번에 꺼내고 있습니다. 중간에 그만두면, 아무도 받지 못한 값을 다음에 읽는 쪽도 받을 수
없습니다.

Expect: then requests one item, not all n of them
"""


def borrow(source, n):
    items = list(islice(source, n))
    yield from items
