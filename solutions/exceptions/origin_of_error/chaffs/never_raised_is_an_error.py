"""An exception without a traceback is taken for a mistake here, and origin() itself fails. It is no mistake: an
exception is an object like any other, and need not have been raised.

트레이스백이 없는 예외를 받으면 origin() 자신이 예외를 일으킵니다. 하지만 그런 예외는 실수가 아닙니다. 예외도 여느
객체와 같아서, 일으키지 않은 채로 있을 수 있습니다.

Expect: AttributeError: 'NoneType' object has no attribute
"""


def origin(exc):
    entry = exc.__traceback__
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
