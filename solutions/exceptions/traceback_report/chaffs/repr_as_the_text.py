"""repr(exc) shows how the exception could be made: with the class, parentheses and quotes. The text for people is
str(exc).

repr(exc)는 예외를 어떻게 만드는지 보여 줍니다. 클래스와 괄호, 따옴표까지 들어 있습니다. 사람을 위한 메시지는
str(exc)입니다.

Expect: LookupError('no price for coal')
"""


def one_line(exc):
    line = f"{type(exc).__name__}: {exc!r}"
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
