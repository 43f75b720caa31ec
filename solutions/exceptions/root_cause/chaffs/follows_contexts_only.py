"""The causes are not looked at, only the contexts. Where a cause was named, or set by hand, it is missing.

원인은 보지 않고 컨텍스트만 따라갑니다. 밝혀 둔 원인이나 직접 넣은 원인이 빠집니다.

Expect: and its cause follows
"""


def behind(exc):
    return None if exc.__suppress_context__ else exc.__context__
