"""Every error of the iterable is taken for its end. A file that cannot be read any further then looks like a file that
was read completely. Only StopIteration says that there is nothing left.

이터러블에서 나온 예외를 모두 끝으로 여기고 있습니다. 그러면 읽다가 고장 난 파일이 끝까지 잘 읽은 파일처럼
보입니다. "더는 없다"는 뜻을 가진 예외는 StopIteration뿐입니다.

Expect: Every other error means that something broke
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        try:
            item = next(iterator)
        except Exception:
            return visited
        visit(item)
        visited += 1
