"""The exceptions are remembered by their hash, as in a set, and not every exception has one: a dataclass that defines ==
has no hash.

집합처럼 해시값으로 예외를 기억하는데, 해시값이 없는 예외도 있습니다. ==를 정의한 데이터클래스에는 해시값이 없습니다.

Expect: TypeError: unhashable type
"""


def chain(exc):
    found, seen = [], set()
    while exc is not None and exc not in seen:
        seen.add(exc)
        found.append(exc)
        exc = behind(exc)
    return found
