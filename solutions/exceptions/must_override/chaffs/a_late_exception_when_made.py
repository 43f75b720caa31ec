"""Making a StrictDog raises NotImplementedError. That one says that a method was called which is not there. Here none
was called: Python says TypeError when an object of an abstract class is to be made.

StrictDog 객체를 만들 때 NotImplementedError가 발생합니다. 이 예외는 아직 구현하지 않은 메서드를 호출했다는 뜻인데,
여기서는 호출한 메서드가 없습니다. 추상 클래스의 객체를 만들려고 하면 파이썬은 TypeError를 일으킵니다.

Expect: Got: 'NotImplementedError'
"""


class StrictDog:
    def __new__(cls, *args, **options):
        if cls.bark is StrictDog.bark:
            raise NotImplementedError("bark() is missing")
        return super().__new__(cls)

    def bark(self):
        raise NotImplementedError


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
