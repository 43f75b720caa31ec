"""The owner swallows the error of its source and ends as if all items were out. The caller goes on with incomplete
data.

소스의 예외를 삼키고, 값이 다 나온 것처럼 끝납니다. 호출한 쪽은 모자란 데이터로 일을 계속하게 됩니다.

Expect: An error of the source is not hidden by its owner
"""


def own(source):
    try:
        yield from source
    except Exception:
        return
