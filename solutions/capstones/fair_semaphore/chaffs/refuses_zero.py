"""A semaphore without permits is refused. But it is useful: its tasks wait until somebody says go.

허가가 0개인 세마포어를 거부합니다. 하지만 누군가 시작하라고 할 때까지 태스크를 기다리게 하는 데 쓸모가 있습니다.

Expect: with 0 there is none yet
"""

class FairSemaphore(FairSemaphore):
    def __init__(self, value=1):
        if value < 1:
            raise ValueError("a semaphore needs a permit")
        super().__init__(value)
