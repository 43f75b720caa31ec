"""All futures share one list of callbacks, so the end of one of them tells those who wait for another one.

모든 퓨처가 콜백 리스트 하나를 함께 씁니다. 그래서 한 퓨처가 끝나면 다른 퓨처를 기다리던 쪽에도 알림이 갑니다.

Expect: its own callbacks
"""

SHARED = []


class Future(Future):
    def __init__(self, call_soon):
        super().__init__(call_soon)
        self._callbacks = SHARED
