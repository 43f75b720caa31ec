"""The function comes with the name of its class in front. A traceback, and this exercise, name it as its def does.

함수 이름 앞에 클래스 이름이 붙어 있습니다. 트레이스백에서도, 이 연습에서도 def 뒤에 쓴 이름만 씁니다.

Expect: For a method this is the name without the class
"""


def origin(exc):
    entry = exc.__traceback__
    if entry is None:
        return None
    while entry.tb_next is not None:
        entry = entry.tb_next
    frame = entry.tb_frame
    code = frame.f_code
    return Origin(frame.f_globals["__name__"], code.co_filename, code.co_qualname, entry.tb_lineno)
