"""The traceback is cut down to one function. Where the exception was raised is not the whole story: most of the time
one of the functions that called made the mistake.

트레이스백에 함수가 하나만 남았습니다. 예외가 발생한 곳이 전부는 아닙니다. 잘못은 대개 그 함수를 호출한 쪽에 있습니다.

Expect: The report names each function that the exception has passed
"""


def report(exc):
    return "".join(format_exception(exc, limit=-1))
