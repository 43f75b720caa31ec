"""A generator stands between the caller and the body, with a for loop inside. A for loop can only ask: what is sent
stops there, and what the body returns is thrown away.

호출한 쪽과 본문 사이에 for 문을 쓴 제너레이터가 하나 끼어 있습니다. for 문은 요청만 할 수 있습니다. 보낸 값은 거기서
막히고, 본문이 반환한 값은 버려집니다.

Expect: send() must get as far as the body
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        for item in self._start():
            yield item
