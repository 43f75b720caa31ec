"""asyncio.run and asyncio.Runner are what this exercise is about, so they are switched off here.

asyncio.run과 asyncio.Runner를 직접 만들어 보는 연습이므로 여기서는 쓸 수 없습니다.

Expect: asyncio.run and asyncio.Runner are switched off in this exercise
"""

import asyncio


def run(main, *, loop_factory=asyncio.new_event_loop):
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        return runner.run(main)
