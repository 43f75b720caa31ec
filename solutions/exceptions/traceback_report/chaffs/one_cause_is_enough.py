"""The report goes back one step, to the cause or the context, and not further. The first exception of a longer chain is
missing.

원인이나 컨텍스트로 한 단계만 거슬러 올라가는 코드입니다. 예외 연쇄가 더 길면 첫 번째 예외가 빠집니다.

Expect: A chain may be longer
"""


def report(exc):
    own = "".join(format_exception(exc, chain=False))
    older = exc.__cause__ if exc.__suppress_context__ else exc.__cause__ or exc.__context__
    return own if older is None else "".join(format_exception(older, chain=False)) + "\n" + own
