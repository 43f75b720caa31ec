"""Without any yield the check does run at the call, but so does all the rest: the items are read and every chunk is
made before the function returns. Only the check is meant to be early.

yield를 없애면 검사가 호출할 때 실행되기는 합니다. 하지만 나머지도 모두 그때 실행됩니다. 함수가 돌아오기 전에 값을 다
읽고 묶음을 다 만듭니다. 일찍 해야 할 것은 검사뿐입니다.

Expect: Only the check belongs to the call
"""


def chunked(items, size):
    if not isinstance(size, int):
        raise TypeError(f"size must be an int, not {size!r}")
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    iterator = iter(items)
    chunks = []
    while chunk := list(islice(iterator, size)):
        chunks.append(chunk)
    return iter(chunks)
