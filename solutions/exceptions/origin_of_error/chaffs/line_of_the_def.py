"""The line is the one where the function begins, and that is the same for every exception in it. The line that raised
this one is further down.

함수가 시작하는 줄을 답하는 코드입니다. 그 줄은 함수 안에서 어떤 예외가 발생하든 똑같습니다. 이 예외가 발생한 줄은 더
아래에 있습니다.

Expect: nor the first line of
"""


def origin(exc):
    entry = exc.__traceback__
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    code = frame.f_code
    return Origin(frame.f_globals["__name__"], code.co_filename, code.co_name, code.co_firstlineno)
