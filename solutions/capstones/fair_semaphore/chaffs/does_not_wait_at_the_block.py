"""The block is entered without waiting for a permit, and one is given back at its end: with every block there are more.

허가를 기다리지 않고 블록에 들어가고, 끝날 때는 반납합니다. 블록을 쓸 때마다 허가가 늘어납니다.

Expect: Inside the block the permit is taken
"""

class FairSemaphore(FairSemaphore):
    async def __aenter__(self):
        return self
