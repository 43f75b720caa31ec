"""The error was caught, and the caller got an ordinary value, or nothing. A program that failed looks like one that
went well.

예외를 잡아 버려서 호출한 쪽은 평범한 값을 받거나 아무것도 받지 못했습니다. 실패한 프로그램이 성공한 것처럼 보입니다.

Expect: the same object, not wrapped, printed or returned
"""

import asyncio

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not asyncio.iscoroutine(main) or _is_a_loop_running():
        return _run(main, loop_factory=loop_factory)
    try:
        return _run(main, loop_factory=loop_factory)
    except BaseException as error:
        return error
