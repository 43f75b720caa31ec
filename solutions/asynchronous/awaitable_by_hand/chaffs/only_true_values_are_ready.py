"""0, an empty text or an empty tuple is a value, too. It came out as None, because it counts as false.

0이나 빈 문자열, 빈 튜플도 값입니다. 거짓으로 평가된다는 이유로 None이 되어 나왔습니다.

Expect: a value that counts as false
"""


class Ready(Ready):
    def __await__(self):
        yield from ()
        return self.value or None
