"""The place is where the exception was caught, at the beginning of its traceback. It was raised where the traceback
ends.

위치가 예외를 잡은 곳, 곧 트레이스백의 맨 앞입니다. 예외가 발생한 곳은 트레이스백의 맨 뒤입니다.

Expect: Got: 'LookupError: no price for coal (test_traceback_report.py
"""


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    if entries := extract_tb(exc.__traceback__):
        place = entries[0]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
