"""A class with an __init__ of its own has dogs although bark() is missing. A check that stands in the __init__ of
StrictDog never runs there. abstractmethod is checked before any __init__.

bark()가 빠졌는데도 자기 `__init__`이 있는 클래스의 객체는 만들 수 있습니다. StrictDog의 `__init__`에서 검사한다면, 그런
클래스에서는 그 검사가 실행되지 않습니다. abstractmethod는 어떤 `__init__`보다도 먼저 검사합니다.

Expect: even if it has an __init__ of its own
"""


class StrictDog:
    def __init__(self):
        if type(self).bark is StrictDog.bark:
            raise TypeError("bark() is missing")

    def bark(self):
        raise NotImplementedError


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
