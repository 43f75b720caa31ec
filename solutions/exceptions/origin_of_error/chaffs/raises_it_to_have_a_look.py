"""The exception is raised once more in order to look at it. That leaves traces: its traceback grows by an entry for
origin() itself, and an exception that was never raised has been raised now.

예외를 살펴보려고 한 번 더 일으키는 코드입니다. 그러면 흔적이 남습니다. 트레이스백에 origin() 자신의 기록이 덧붙고,
일으킨 적 없던 예외도 이제는 일으킨 예외가 됩니다.

Expect: origin() gives back None
"""

import sys


def origin(exc):
    try:
        raise exc
    except BaseException:
        entry = sys.exc_info()[2]
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
