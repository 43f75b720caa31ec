"""More is caught than what bad text raises: the TypeError of to_int(None) as well. That is a bug in the program, and the
default hides it: the wrong number turns up much later, far from its cause.

잘못된 문자열이 일으키는 예외보다 많이 잡고 있습니다. to_int(None)의 TypeError까지 잡습니다. 이것은 프로그램의 버그인데
기본값이 버그를 가려 버립니다. 틀린 숫자는 한참 뒤에, 원인과 먼 곳에서 드러납니다.

Expect: that is a mistake in the caller, not bad text
"""


def to_int(text, default=0):
    try:
        return int(text)
    except Exception:
        return default
