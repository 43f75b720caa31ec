"""The semaphore looks for the event loop when it is made. At that moment often none runs yet, for example while a
module is imported.

세마포어를 만들 때 이벤트 루프를 찾습니다. 모듈을 import할 때처럼 아직 실행되는 루프가 없는 때가 많습니다.

Expect: The loop that counts is the one in which a task waits
"""

import asyncio


class FairSemaphore(FairSemaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._loop = asyncio.get_running_loop()
