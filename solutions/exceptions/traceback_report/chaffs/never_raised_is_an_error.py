"""An exception that was never raised has no last entry in its traceback, because it has no traceback. one_line() fails
itself instead of telling type and text.

일으킨 적이 없는 예외에는 트레이스백이 없으니 마지막 기록도 없습니다. one_line()이 타입과 메시지를 알려 주지 못하고
스스로 예외를 일으킵니다.

Expect: one_line() ends with the text
"""


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    place = extract_tb(exc.__traceback__)[-1]
    return f"{line} ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
