"""The first argument is taken for the text. Where there is none this fails, and where there are several it tells only a
part: the text is what the exception itself makes of its arguments.

첫 번째 인자를 메시지로 여기고 있습니다. 인자가 없으면 실패하고, 여럿이면 일부만 알려 줍니다. 메시지는 예외가 자기
인자로 직접 만든 것입니다.

Expect: IndexError: tuple index out of range
"""


def one_line(exc):
    line = f"{type(exc).__name__}: " + " ".join(str(exc.args[0]).splitlines())
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
