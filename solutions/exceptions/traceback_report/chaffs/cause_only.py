"""Causes are reported, contexts are not. An exception that happens in an except block, without `from`, is not seldom a
bug in the handling: then the first exception is lost.

원인은 보고하지만 컨텍스트는 보고하지 않는 코드입니다. except 블록에서 `from` 없이 발생한 예외는 처리하는 코드의 버그일
때가 많은데, 이때 첫 번째 예외를 잃어버립니다.

Expect: has the report of that one, its context, in front
"""


def report(exc):
    own = "".join(format_exception(exc, chain=False))
    return own if exc.__cause__ is None else f"{report(exc.__cause__)}\n{own}"
