"""The exceptions are remembered in a set, and not every exception can be in one: a dataclass that defines == has no
hash.

예외를 집합에 담아 기억하는데, 집합에 담을 수 없는 예외도 있습니다. ==를 정의한 데이터클래스에는 해시값이 없습니다.

Expect: TypeError: unhashable type
"""


def chain(exc):
    found, seen = [], set()
    while exc is not None and exc not in seen:
        seen.add(exc)
        found.append(exc)
        exc = behind(exc)
    return found
