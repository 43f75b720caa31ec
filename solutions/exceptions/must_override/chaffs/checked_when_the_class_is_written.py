"""A class that forgets bark() cannot even be written: that is earlier than asked for. A class in between may leave
bark() to those that inherit from it, as long as nobody makes an object of it.

bark()를 빠뜨린 클래스는 작성조차 할 수 없습니다. 이것은 너무 이릅니다. 상속 단계 중간에 있는 클래스는, 그 객체를
만들지만 않는다면, 자기를 상속할 클래스에 bark()를 맡겨 둘 수 있어야 합니다.

Expect: and forgets bark() may be written
"""


class StrictDog(StrictDog):
    def __init_subclass__(cls):
        if "bark" not in vars(cls):
            raise TypeError("bark() is missing")

    @abstractmethod
    def bark(self):
        """What the dog says."""


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
