"""`value or 1` turns 0 into 1, because 0 is false. But a semaphore without a permit is useful: its tasks wait until
somebody says go.

0은 거짓으로 취급되므로 `value or 1`은 0을 1로 바꿉니다. 하지만 허가가 없는 세마포어도 쓸모가 있습니다. 누군가
시작하라고 할 때까지 태스크들이 기다리기 때문입니다.

Expect: with 0 there is none yet
"""

class FutureSemaphore(FutureSemaphore):
    def __init__(self, value=1):
        super().__init__(value or 1)
