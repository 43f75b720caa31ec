"""pop(0) takes the items out of the list. A loop only looks: whoever passed the list still needs it. And most objects
with __getitem__ have no pop() at all.

pop(0)은 리스트에서 값을 빼냅니다. 반복은 값을 보기만 해야 합니다. 리스트를 넘긴 쪽은 그 뒤에도 리스트를 써야
하니까요. 게다가 `__getitem__`이 있다고 pop()까지 있는 것은 아닙니다.

Expect: Looking at an item must not take it out
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj.pop(0) if isinstance(obj, list) else obj[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1
