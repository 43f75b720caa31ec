"""Everything is read at once, and what is owned is a list of it. The source has to work for items that perhaps nobody
wants, and an endless one never delivers the first.

한꺼번에 다 읽어서 리스트를 소유하고 있습니다. 소스는 아무도 원하지 않을 값까지 만들어야 하고, 끝없는 소스라면 첫 값도
나오지 않습니다.

Expect: own is lazy, too
"""


def own(source):
    items = list(source)
    yield from items
