"""While an exception is being handled, the report is about that one, and not about the exception that was passed in.
Code that handles one error often has to report another.

예외를 처리하는 동안에는 인자로 받은 예외가 아니라 지금 처리하는 예외를 보고하는 코드입니다. 어떤 예외를 처리하면서 다른
예외를 보고해야 할 때가 많습니다.

Expect: which is not in the report
"""

import sys


def report(exc):
    return "".join(format_exception(sys.exc_info()[1] or exc))
