"""All runs share one event loop. It is never a new one, and it can never be closed; what one program leaves in it is
still there for the next one.

모든 프로그램이 이벤트 루프 하나를 함께 씁니다. 그래서 새 루프가 아니고, 닫을 수도 없습니다. 한 프로그램이 루프에 남긴
것이 다음 프로그램에 그대로 이어집니다.

Expect: Each run makes a new event loop
"""

import asyncio

LOOPS = []
_run = run


def closing(loop):
    class Open:
        def __enter__(self):
            return loop

        def __exit__(self, *_):
            pass

    return Open()


def run(main, *, loop_factory=asyncio.new_event_loop):
    if not LOOPS or LOOPS[0].is_closed():
        LOOPS[:] = [loop_factory()]
    return _run(main, loop_factory=lambda: LOOPS[0])
