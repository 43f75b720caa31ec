"""The answer is one call below the place that caught the exception. That is right only where a single call lies between
the two; the exception may have passed many functions, or none.

예외를 잡은 곳에서 호출 하나만 내려간 곳을 답하는 코드입니다. 그 사이에 호출이 하나뿐일 때에만 맞습니다. 예외는 여러
함수를 지나왔을 수도 있고, 하나도 지나지 않았을 수도 있습니다.

Expect: An exception may be caught in the very function that raised it
"""


def origin(exc):
    entry = exc.__traceback__
    if entry is None:
        return None
    entry = entry.tb_next
    frame = entry.tb_frame
    return Origin(frame.f_globals["__name__"], frame.f_code.co_filename, frame.f_code.co_name, entry.tb_lineno)
