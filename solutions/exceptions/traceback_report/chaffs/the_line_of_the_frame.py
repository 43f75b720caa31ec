"""The frame tells the line where the function is now, or where it was at its end. A function that catches its own
exception goes on; the entry of the traceback remembers the line that raised it.

프레임이 알려 주는 것은 함수가 지금 실행하는 줄, 또는 마지막으로 실행한 줄입니다. 자기가 일으킨 예외를 잡은 함수는 계속
실행됩니다. 예외가 발생한 줄은 트레이스백의 기록이 기억하고 있습니다.

Expect: A function that has caught its own exception goes on to other lines
"""


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    entry = exc.__traceback__
    if entry is None:
        return line
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame, code = entry.tb_frame, entry.tb_frame.f_code
    return f"{line} ({PurePath(code.co_filename).name}:{frame.f_lineno} in {code.co_name})"
