"""The loop did not come from loop_factory. Who passes a factory wants a loop of a special kind, here one on virtual
time.

루프가 loop_factory에서 나오지 않았습니다. 팩토리를 넘긴 쪽은 특별한 루프를 원한 것입니다. 여기서는 가상 시간으로 도는
루프가 그렇습니다.

Expect: The program runs in the event loop that loop_factory() gives
"""

import asyncio

_run = run


def run(main, *, loop_factory=asyncio.new_event_loop):
    return _run(main)
