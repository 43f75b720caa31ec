"""The exception that closes the circle is put into the list before the loop ends: it is there twice.

고리를 닫는 예외를 목록에 넣은 다음에야 반복문이 끝납니다. 그래서 그 예외가 두 번 들어 있습니다.

Expect: Got: [Patient('head'), Patient('tail'), Patient('head')]
"""


def chain(exc):
    found = []
    while exc is not None:
        known = any(exc is each for each in found)
        found.append(exc)
        if known:
            break
        exc = behind(exc)
    return found
