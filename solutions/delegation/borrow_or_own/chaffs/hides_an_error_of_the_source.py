"""The loop ends without a word where the source has failed. To the caller that looks like a short source, and half of
the data passes for all of it.

소스가 실패해도 말없이 끝납니다. 호출한 쪽에는 짧은 소스처럼 보이고, 절반뿐인 데이터가 전부인 것처럼 여겨집니다.

Expect: it is no quiet end
"""


def borrow(source, n):
    try:
        yield from islice(source, n)
    except Exception:
        return
