"""An item that is None is taken for the end. But None may well be one of the items, and what comes after it is
silently lost.

값이 None이면 끝이라고 여기고 있습니다. 하지만 None도 값으로 들어 있을 수 있고, 그러면 그 뒤의 값은 소리 없이
사라집니다.

Expect: no value may be taken for the end
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj[index]
        except (IndexError, StopIteration):
            return
        if item is None:
            return
        yield item
        index += 1
