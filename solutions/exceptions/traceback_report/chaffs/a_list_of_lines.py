"""The lines come back as a list. The caller wants one text, and has to know that its parts must be joined, and with
what.

줄들이 리스트로 나옵니다. 호출한 쪽은 문자열 하나를 바라는데, 무엇으로 이어 붙여야 하는지까지 알아야 합니다.

Expect: A list of lines is not a text yet
"""


def report(exc):
    return format_exception(exc)
