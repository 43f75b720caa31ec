"""The first entry of a traceback belongs to the function that caught the exception, at the end of its way. Where it was
raised stands at the other end of the list.

트레이스백의 첫 번째 기록은 예외가 마지막으로 다다른 곳, 곧 예외를 잡은 함수의 것입니다. 예외가 발생한 곳은 목록의
반대쪽 끝에 있습니다.

Expect: total() calls price_of(), and price_of() raises
"""


def origin(exc):
    entry = exc.__traceback__
    if entry is None:
        return None
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
