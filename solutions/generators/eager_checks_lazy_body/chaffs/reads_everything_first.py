"""Slices are handy, but they need a list, and list() reads all items before the first chunk comes out. Items without an
end never get that far, and whoever wanted a single chunk has paid for all of them.

슬라이스는 편리하지만 리스트가 있어야 쓸 수 있고, list()는 첫 묶음을 내놓기 전에 값을 모두 읽습니다. 끝없는 입력이라면
첫 묶음조차 나오지 않고, 묶음 하나만 필요한 쪽도 전부를 읽는 값을 치릅니다.

Expect: Do not read ahead
"""


def _chunks(items, size):
    items = list(items)
    for start in range(0, len(items), size):
        yield items[start : start + size]
