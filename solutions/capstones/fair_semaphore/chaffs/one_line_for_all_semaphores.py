"""The line of waiting tasks belongs to the class, so all semaphores share it: a permit that is given back to one lets
in a task that waits for another.

기다리는 줄이 클래스에 하나만 있어서 모든 세마포어가 함께 씁니다. 한 세마포어에 반납한 허가로 다른 세마포어를 기다리던
태스크가 들어갑니다.

Expect: what is given back here lets nobody in there
"""

from collections import deque


class FairSemaphore(FairSemaphore):
    _line = deque()

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("value must not be negative")
        self._free = value
