"""However many permits are asked for, there is only one: the tasks go in one after the other, where several could have
been inside at the same time.

몇 개를 달라고 하든 허가가 하나뿐입니다. 여럿이 동시에 안에 있을 수 있는데도 태스크가 하나씩 차례로 들어갑니다.

Expect: FutureSemaphore(n) has n free permits
"""

class FutureSemaphore(FutureSemaphore):
    def __init__(self, value=1):
        super().__init__(1)
