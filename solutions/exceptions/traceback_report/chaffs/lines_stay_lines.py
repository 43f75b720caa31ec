"""The text of an exception may have several lines, and here they stay. A log with one line for each exception then
shows lines that belong to none.

예외의 메시지가 여러 줄이면 그대로 여러 줄로 남습니다. 예외마다 한 줄씩 적는 로그에 어느 예외의 것인지 모를 줄이
생깁니다.

Expect: One line is one line
"""


def one_line(exc):
    line = f"{type(exc).__name__}: {exc}" if str(exc) else type(exc).__name__
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
