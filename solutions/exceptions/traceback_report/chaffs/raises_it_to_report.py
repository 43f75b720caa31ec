"""The exception is raised once more, so that there is a current exception to describe. That leaves traces: its
traceback grows by an entry for report() itself.

설명할 예외를 만들려고 예외를 한 번 더 일으키는 코드입니다. 그러면 흔적이 남습니다. 트레이스백에 report() 자신의 기록이
덧붙습니다.

Expect: functions_in(report(error))
"""

import traceback


def report(exc):
    try:
        raise exc
    except BaseException:
        return traceback.format_exc()
