"""While an exception is being handled, the answer is about that one, and not about the exception that was passed in.
Code that handles one error often has to report another.

예외를 처리하는 동안에는 인자로 받은 예외가 아니라 지금 처리하는 예외를 알려 주는 코드입니다. 어떤 예외를 처리하면서
다른 예외를 보고해야 할 때가 많습니다.

Expect: even if it is called while another exception is handled
"""

import sys


def origin(exc):
    entry = sys.exc_info()[2] or exc.__traceback__
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
