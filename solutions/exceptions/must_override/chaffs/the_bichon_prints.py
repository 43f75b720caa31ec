"""Bichon().bark() returns None. What is printed can be read on the screen, but it does not reach the caller: return the
text.

Bichon().bark()가 None을 반환합니다. 출력한 것은 화면에서 읽을 수 있지만 호출한 쪽에 전해지지는 않습니다. 문자열을
반환하세요.

Expect: Got: None
"""


class Bichon(Bichon):
    def bark(self):
        print("멍멍")
