"""The report is about one exception only. The one that it was raised from, or that was being handled at the time, does
not appear, and most of the time that is where the bug is.

예외 하나만 보고하는 코드입니다. 원인이 된 예외나 그때 처리하고 있던 예외가 나오지 않는데, 버그는 대개 거기에 있습니다.

Expect: Got: ['RuntimeError: no bill']
"""


def report(exc):
    return "".join(format_exception(exc, chain=False))
