"""sys.exc_info() tells about the exception that is being handled at this moment. When the except block is over there is
none, and a list made from nothing has no last entry. And the path of a file is not the name of a module.

sys.exc_info()는 바로 지금 처리하고 있는 예외를 알려 줍니다. except 블록이 끝나면 그런 예외가 없으므로 빈 목록이 나오고,
빈 목록에는 마지막 기록이 없습니다. 그리고 파일 경로는 모듈 이름이 아닙니다.

Expect: IndexError: list index out of range
"""

import sys
import traceback


def origin(exc):
    last = traceback.extract_tb(sys.exc_info()[-1])[-1]
    return Origin(last.filename, last.filename, last.name, last.lineno)
