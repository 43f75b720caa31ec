"""StrictDog() is refused, but a class that inherits from it and forgets bark() has dogs. Those are the classes in which
the mistake is made. abstractmethod looks at each class, and asks whether bark() is still missing.

StrictDog()는 거부하지만, 그것을 상속하면서 bark()를 빠뜨린 클래스의 객체는 만들 수 있습니다. 실수는 바로 그런
클래스에서 생깁니다. abstractmethod는 클래스마다 bark()가 아직 빠져 있는지 살펴봅니다.

Expect: the mistake is noticed before
"""


class StrictDog:
    def __new__(cls, *args, **options):
        if cls is StrictDog:
            raise TypeError("StrictDog is abstract")
        return super().__new__(cls)

    def bark(self):
        raise NotImplementedError


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
