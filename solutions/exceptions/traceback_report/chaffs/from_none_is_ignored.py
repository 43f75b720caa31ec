"""`from None` keeps the older exception in __context__, but says that it is not to be shown. Here it is shown all the
same: __suppress_context__ was not asked.

`from None`으로 일으켜도 앞선 예외는 `__context__`에 남아 있습니다. 다만 보여 주지 말라는 뜻입니다.
`__suppress_context__`를 확인하지 않아서 그대로 보여 주고 있습니다.

Expect: says that the older exception is of no interest
"""


def report(exc):
    own = "".join(format_exception(exc, chain=False))
    older = exc.__cause__ or exc.__context__
    return own if older is None else f"{report(older)}\n{own}"
