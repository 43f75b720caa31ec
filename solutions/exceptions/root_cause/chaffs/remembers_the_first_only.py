"""The loop ends when it comes back to the exception that was passed in. If the links lead back to another one, it never
ends.

인자로 받은 예외로 돌아왔을 때에만 끝납니다. 다른 예외로 되돌아가는 연결이라면 끝나지 않습니다.

Expect: and not just to the first one
"""


def chain(exc):
    found = [exc]
    older = behind(exc)
    while older is not None and older is not exc:
        found.append(older)
        older = behind(older)
    return found
