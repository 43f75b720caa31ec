"""A negative number is taken as it is. Such a semaphore lets nobody in until it was given more back than anybody has
taken.

음수를 그대로 받아들입니다. 그런 세마포어는 얻어 간 것보다 많이 반납할 때까지 아무도 들여보내지 않습니다.

Expect: a negative number is a ValueError when the semaphore is made
"""

class FairSemaphore(FairSemaphore):
    def __init__(self, value=1):
        super().__init__(max(value, 0))
