"""Closing is a good habit for things that one owns. The source is only borrowed here, and whoever wanted to read on
finds it closed.

닫는 것은 자기 것일 때 좋은 습관입니다. 여기서 소스는 빌린 것이라, 이어서 읽으려던 쪽은 닫힌 소스를 받게 됩니다.

Expect: After n items the source is open and stands at the next item
"""


def borrow(source, n):
    try:
        yield from islice(source, n)
    finally:
        if hasattr(source, "close"):
            source.close()
