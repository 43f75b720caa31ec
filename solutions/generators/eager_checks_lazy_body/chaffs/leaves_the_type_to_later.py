"""Comparing "3" < 1 fails by luck, at the call and with a TypeError, so the type seems to be checked. But 2.5 < 1 is
just false: the 2.5 gets through and is noticed only when the first chunk is requested.

"3" < 1을 비교하면 마침 호출하는 자리에서 TypeError가 발생하므로 타입도 검사한 것처럼 보입니다. 하지만 2.5 < 1은 그냥
거짓입니다. 2.5는 그대로 통과했다가 첫 묶음을 요청할 때에야 드러납니다.

Expect: A size of the wrong type is a TypeError in the call itself
"""


def chunked(items, size):
    if size < 1:
        raise ValueError(f"size must be at least 1, not {size}")
    return _chunks(items, size)


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
