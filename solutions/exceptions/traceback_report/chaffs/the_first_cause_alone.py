"""The report is about the oldest exception of the chain. The exception that was passed in, and that the program met in
the end, is missing.

예외 연쇄에서 가장 오래된 예외만 보고하는 코드입니다. 정작 인자로 받은 예외, 프로그램이 마지막에 마주친 예외가
빠져 있습니다.

Expect: Got: ['LookupError: no price for coal']
"""

full = report


def report(exc):
    while not exc.__suppress_context__ and exc.__context__ is not None or exc.__cause__ is not None:
        exc = exc.__cause__ or exc.__context__
    return full(exc)
