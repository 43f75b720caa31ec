"""An exception is compared with the one directly before it only. A circle of two or more is not noticed.

바로 앞의 예외하고만 비교합니다. 둘 이상이 이루는 고리는 알아차리지 못합니다.

Expect: Links that were set by hand can lead back
"""


def chain(exc):
    found = []
    while exc is not None and (not found or exc is not found[-1]):
        found.append(exc)
        exc = behind(exc)
    return found
