"""The header is written in any case, even if no traceback follows it because the exception was never raised.

예외를 일으킨 적이 없어서 뒤따를 트레이스백이 없는데도 첫머리를 쓰고 있습니다.

Expect: its report is the type and the text, and no header
"""

full = report


def report(exc):
    text = full(exc)
    return text if text.startswith("Traceback") else f"Traceback (most recent call last):\n{text}"
