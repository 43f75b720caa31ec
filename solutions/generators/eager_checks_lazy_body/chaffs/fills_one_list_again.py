"""yield hands out the list itself, not a copy of it. When the list is cleared for the next chunk, the chunk that was
handed out before is cleared as well: all chunks are one and the same list.

yield는 복사본이 아니라 리스트 자체를 내놓습니다. 다음 묶음을 담으려고 리스트를 비우면 먼저 내놓은 묶음도 함께
비워집니다. 모든 묶음이 사실은 하나의 리스트이기 때문입니다.

Expect: do not clear and fill the same list again
"""


def _chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk.clear()
    if chunk:
        yield chunk
