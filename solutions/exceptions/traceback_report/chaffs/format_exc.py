"""traceback.format_exc() describes the exception that is being handled at this moment. Long after the except block
there is none, and the report says NoneType. The exception that was passed in is not looked at.

traceback.format_exc()는 바로 지금 처리하고 있는 예외를 설명합니다. except 블록이 끝난 뒤에는 그런 예외가 없어서
보고서에 NoneType이라고 나옵니다. 인자로 받은 예외는 살펴보지도 않습니다.

Expect: Got: 'NoneType: None'
"""

import traceback


def report(exc):
    return traceback.format_exc()
