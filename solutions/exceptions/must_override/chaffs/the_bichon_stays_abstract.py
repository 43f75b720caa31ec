"""Bichon() cannot be made: for Python its bark() is still missing. To override a method, give it the same name, letter
for letter, and leave abstractmethod to the class that demands it.

Bichon()을 만들 수 없습니다. 파이썬이 보기에는 bark()가 아직 빠져 있습니다. 메서드를 오버라이드하려면 이름이 한 글자도
다르지 않아야 하고, abstractmethod는 그 메서드를 요구하는 클래스에만 적용해야 합니다.

Expect: Raised: TypeError
"""


class Bichon(StrictDog):
    def Bark(self):
        return "멍멍"
