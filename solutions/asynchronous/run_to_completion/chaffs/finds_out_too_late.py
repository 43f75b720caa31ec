"""The new loop was made before run found out that it cannot go on, and it was never closed.

실행할 수 없다는 것을 알기 전에 새 루프를 만들었고, 그 루프를 닫지 않았습니다.

Expect: If an event loop was made before run found out
"""

import asyncio

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    loop = loop_factory()
    return _run(main, loop_factory=lambda: loop)
