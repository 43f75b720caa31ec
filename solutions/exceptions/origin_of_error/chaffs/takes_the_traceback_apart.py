"""The search shortens the traceback of the exception, entry by entry. Whoever prints the exception afterwards no longer
sees which calls have led to it.

위치를 찾으면서 예외의 트레이스백을 기록 하나씩 잘라 내는 코드입니다. 그 뒤에 예외를 출력하면 어떤 호출을 거쳐 왔는지
더는 보이지 않습니다.

Expect: its traceback is the same afterwards, entry by entry
"""


def origin(exc):
    if exc.__traceback__ is None:
        return None
    while exc.__traceback__.tb_next is not None:
        exc.__traceback__ = exc.__traceback__.tb_next
    entry = exc.__traceback__
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
