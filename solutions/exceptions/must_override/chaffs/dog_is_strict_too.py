"""Dog is as strict as StrictDog: no object can be made of a class without bark(). That is noticed early, but here the
late way is asked for: Dog() works, and only the call of bark() fails.

Dog도 StrictDog처럼 엄격해서, bark()가 없는 클래스의 객체를 만들 수 없습니다. 실수가 일찍 드러나기는 하지만 여기서는
늦게 드러나는 방법을 써야 합니다. Dog()는 만들 수 있고 bark()를 호출할 때에만 실패합니다.

Expect: Dog() works
"""


class Dog(ABC):
    @abstractmethod
    def bark(self):
        raise NotImplementedError("Dog.bark() is not implemented")
