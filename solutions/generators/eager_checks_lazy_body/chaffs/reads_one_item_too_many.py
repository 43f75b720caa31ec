"""Whether a chunk is full is only noticed when the next item has already been read. If that item is still on its way,
say from a network, the caller waits for it although a whole chunk lies ready.

다음 값을 읽고 나서야 묶음이 다 찼다는 것을 알아차립니다. 그 값이 네트워크 저편에서 아직 오지 않았다면, 다 찬 묶음이
준비되어 있는데도 호출한 쪽은 기다려야 합니다.

Expect: A request for a chunk of 3 reads 3 items
"""


def _chunks(items, size):
    chunk = []
    for item in items:
        if len(chunk) == size:
            yield chunk
            chunk = []
        chunk.append(item)
    if chunk:
        yield chunk
