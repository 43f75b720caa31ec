"""The place is that of the cause, while type and text are those of the exception that was passed in: together they tell
something that did not happen.

타입과 메시지는 인자로 받은 예외의 것인데 위치는 원인의 것입니다. 합치면 있지도 않았던 일을 알려 주게 됩니다.

Expect: Got: 'RuntimeError: no bill (prices.py:6 in price_of)'
"""


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    if entries := extract_tb((exc.__cause__ or exc).__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
