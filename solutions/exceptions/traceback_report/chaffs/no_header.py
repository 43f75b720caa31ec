"""The entries of the traceback and the last line are there, but the first line is missing. People and programs look for
that line to find where a report begins.

트레이스백의 기록과 마지막 줄은 있지만 첫 줄이 빠졌습니다. 사람도 프로그램도 그 줄을 보고 보고서가 어디에서 시작하는지
압니다.

Expect: The report begins with the line
"""

from traceback import format_exception, format_exception_only, format_tb


def report(exc):
    older = exc.__cause__ if exc.__suppress_context__ else exc.__cause__ or exc.__context__
    before = "" if older is None else f"{report(older)}\n"
    return before + "".join([*format_tb(exc.__traceback__), *format_exception_only(exc)])
