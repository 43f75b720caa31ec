"""The result for the next request is fetched in advance, the first one already in __init__. If the call waits for a
keyboard or a network, everybody waits for something that perhaps nobody wants.

다음 요청에 내놓을 결과를 미리 가져오고 있습니다. 첫 결과는 `__init__`에서 벌써 가져옵니다. 키보드나 네트워크를
기다리는 호출이라면, 아무도 원하지 않을지도 모르는 것을 모두가 기다리게 됩니다.

Expect: Making an Until calls nothing
"""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel
        self._finished = False
        self._result = call()

    def __iter__(self):
        return self

    def __next__(self):
        if self._finished:
            raise StopIteration
        result = self._result
        if result == self._sentinel:
            self._finished = True
            raise StopIteration
        try:
            self._result = self._call()
        except StopIteration:
            self._finished = True
        return result
