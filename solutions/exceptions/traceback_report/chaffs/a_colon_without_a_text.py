"""The colon is always there, also where no text follows it.

뒤따르는 메시지가 없을 때에도 콜론이 붙어 있습니다.

Expect: Then the type stands alone, without a colon
"""


def one_line(exc):
    line = f"{type(exc).__name__}: " + " ".join(str(exc).splitlines())
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
