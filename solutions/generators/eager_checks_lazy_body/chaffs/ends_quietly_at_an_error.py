"""The except is meant for a broken source, but it makes an error look like the end of the items. The caller believes
that everything has been read, and half of the records are missing.

고장 난 입력에 대비한 except이지만, 이래서는 예외가 발생해도 값이 다 나온 것처럼 보입니다. 호출한 쪽은 다 읽었다고
믿는데 레코드 절반이 빠져 있을 수 있습니다.

Expect: it is not a quiet end
"""


def _chunks(items, size):
    iterator = iter(items)
    try:
        while chunk := list(islice(iterator, size)):
            yield chunk
    except Exception:
        return
