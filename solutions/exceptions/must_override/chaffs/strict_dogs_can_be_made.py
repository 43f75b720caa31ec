"""A StrictDog without bark() can be made. Two things have to come together to forbid that: the class is an ABC (or has
the metaclass ABCMeta), and the method is an abstractmethod. One of them alone does nothing.

bark()가 없는 StrictDog 객체를 만들 수 있습니다. 이것을 막으려면 두 가지가 함께 있어야 합니다. 클래스는 ABC를
상속하고(또는 ABCMeta를 메타클래스로 쓰고), 메서드에는 abstractmethod를 적용해야 합니다. 하나만으로는 효과가 없습니다.

Expect: Got: 'an object'
"""


class StrictDog:
    @abstractmethod
    def bark(self):
        raise NotImplementedError


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
