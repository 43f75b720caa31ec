"""Bichon barks, but it does not inherit from StrictDog. Then nothing demands its bark(), and whoever wants a StrictDog
does not take a Bichon.

Bichon은 짖지만 StrictDog를 상속하지 않습니다. 그러면 bark()를 요구하는 것도 없고, StrictDog가 필요한 곳에 Bichon을
쓸 수도 없습니다.

Expect: this is no StrictDog
"""


class Bichon(Dog):
    def bark(self):
        return "멍멍"
