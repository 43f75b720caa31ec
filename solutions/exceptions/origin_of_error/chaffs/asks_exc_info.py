"""sys.exc_info() tells about the exception that is being handled at this moment, and outside of an except block there
is none. The exception that was passed in carries its own traceback wherever it goes.

sys.exc_info()는 바로 지금 처리하고 있는 예외를 알려 줍니다. except 블록 밖에는 그런 예외가 없습니다. 인자로 받은
예외는 어디에서든 자기 트레이스백을 지니고 있습니다.

Expect: the exception takes its traceback along
"""

import sys


def origin(exc):
    entry = sys.exc_info()[2]
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
