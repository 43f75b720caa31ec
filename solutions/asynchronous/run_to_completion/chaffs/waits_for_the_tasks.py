"""Nobody cancelled the tasks that were left: run waited until they were finished by themselves. That can take an
hour, and a server that listens for ever is never finished.

남은 태스크를 취소하지 않고 저절로 끝날 때까지 기다렸습니다. 한 시간이 걸릴 수도 있고, 끝없이 요청을 기다리는 서버라면
영영 끝나지 않습니다.

Expect: nobody waits until it is finished by itself
"""

import asyncio


async def _end(tasks):
    await asyncio.gather(*tasks, return_exceptions=True)
