"""`or` tests whether the number is true, not whether there is one. 0 counts as false, so a perfectly good 0 turns
into the default.

`or`는 숫자가 있는지가 아니라 그 숫자가 참인지를 봅니다. 0은 거짓으로 취급되므로 멀쩡한 0이 기본값으로 바뀌어
버립니다.

Expect: 0 is a result, not a missing one
"""


def to_int(text, default=0):
    try:
        return int(text) or default
    except ValueError:
        return default
