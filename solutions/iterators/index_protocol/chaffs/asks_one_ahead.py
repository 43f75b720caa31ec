"""The next item is fetched before the current one is handed out. The result looks the same, but the object is always
asked for one index more than anybody wanted.

지금 값을 내놓기 전에 다음 값을 미리 꺼내고 있습니다. 결과는 같아 보이지만 언제나 아무도 요청하지 않은 인덱스를 하나
더 꺼내게 됩니다.

Expect: One request, one index
"""


def old_iter(obj):
    index = 0
    ready = []
    while True:
        try:
            ready.append(obj[index])
        except (IndexError, StopIteration):
            yield from ready
            return
        index += 1
        if len(ready) == 2:
            yield ready.pop(0)
