"""The links are followed without asking whether an exception has come up before. If they lead back, this never ends.

이미 나온 예외인지 확인하지 않고 계속 따라갑니다. 되돌아가는 연결이 있으면 끝나지 않습니다.

Expect: was asked more than 100 times
"""


def chain(exc):
    found = []
    while exc is not None:
        found.append(exc)
        exc = behind(exc)
    return found
