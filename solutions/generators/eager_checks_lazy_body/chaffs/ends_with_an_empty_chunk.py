"""At the end a chunk is handed out without asking whether anything is in it. When the items come out even, or when there
are none, it is empty, and whoever takes its first item gets an IndexError.

끝에서 묶음에 무엇이 들었는지 묻지도 않고 내보내고 있습니다. 값이 딱 맞아떨어지거나 하나도 없으면 빈 묶음이 나오고, 그 첫
값을 꺼내려던 쪽은 IndexError를 만납니다.

Expect: A chunk holds at least one item
"""


def _chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    yield chunk
