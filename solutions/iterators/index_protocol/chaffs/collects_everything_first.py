"""All items are fetched before the first one is handed out. A loop that stops early has asked for far too much, and
an object whose indices never end cannot be iterated at all.

첫 값을 내놓기도 전에 모든 값을 꺼내 두고 있습니다. 일찍 멈추는 반복이라면 쓸데없이 많이 꺼낸 셈이고, 인덱스가 끝없이
이어지는 객체는 아예 순회할 수 없습니다.

Expect: One request, one index
"""


def old_iter(obj):
    items = []
    while True:
        try:
            items.append(obj[len(items)])
        except (IndexError, StopIteration):
            return iter(items)
