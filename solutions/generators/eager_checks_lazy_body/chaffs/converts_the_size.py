"""int() is meant kindly: "3" works, and 2.5 becomes 2. But it guesses what the caller meant, and a 2.5 is more likely a
mistake in a formula than a wish for 2. A mistake is best reported where it is made.

int()는 친절해 보입니다. "3"도 되고 2.5는 2가 됩니다. 하지만 이것은 호출한 쪽의 뜻을 어림짐작하는 일입니다. 2.5라면 2를
바란 것이라기보다 계산식이 틀렸을 가능성이 큽니다. 실수는 저지른 그 자리에서 알려 주는 것이 가장 좋습니다.

Expect: It is neither converted nor kept for later
"""


def chunked(items, size):
    size = int(size)
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return _chunks(items, size)


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
