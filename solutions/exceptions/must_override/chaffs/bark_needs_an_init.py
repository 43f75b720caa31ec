"""bark() uses an attribute that the __init__ of Dog sets. A class with an __init__ of its own, which does not call that
one, has no such attribute: bark() fails with another exception. The class of an object is known without any __init__.

bark()가 Dog의 `__init__`에서 정한 속성을 쓰고 있습니다. 그것을 호출하지 않는 자기 `__init__`이 있는 클래스에는 그
속성이 없어서, bark()가 다른 예외로 실패합니다. 객체의 클래스는 `__init__` 없이도 알 수 있습니다.

Expect: Raised: AttributeError
"""


class Dog(Dog):
    def __init__(self):
        self.kind = "Dog"

    def bark(self):
        raise NotImplementedError(f"{self.kind}.bark() is not implemented")
