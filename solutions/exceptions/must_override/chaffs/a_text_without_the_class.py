"""The text names the method, but not the class. Many classes may have a method of this name: whoever reads the text has
to know where to look.

메시지에 메서드의 이름은 있지만 클래스의 이름이 없습니다. 같은 이름의 메서드가 여러 클래스에 있을 수 있으니, 메시지를
읽는 사람이 어디를 보아야 할지 알 수 있어야 합니다.

Expect: says in which class the method is missing
"""


class Dog(Dog):
    def bark(self):
        raise NotImplementedError("bark() is not implemented")
