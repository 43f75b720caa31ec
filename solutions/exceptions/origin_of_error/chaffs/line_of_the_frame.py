"""The frame tells the line where the function is now, or where it was at its end. A function that catches its own
exception goes on; the entry of the traceback remembers the line that raised it.

프레임이 알려 주는 것은 함수가 지금 실행하는 줄, 또는 마지막으로 실행한 줄입니다. 자기가 일으킨 예외를 잡은 함수는 계속
실행됩니다. 예외가 발생한 줄은 트레이스백의 기록이 기억하고 있습니다.

Expect: A function that has caught its own exception goes on to other lines
"""


def origin(exc):
    entry = exc.__traceback__
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, frame.f_lineno)
