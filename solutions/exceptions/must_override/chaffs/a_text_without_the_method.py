"""The text names the class, but not the method. A class has many methods: whoever reads the text has to know which one
is missing.

메시지에 클래스의 이름은 있지만 메서드의 이름이 없습니다. 클래스에는 메서드가 많으니, 메시지를 읽는 사람이 무엇이
빠졌는지 알 수 있어야 합니다.

Expect: says which method is missing
"""


class Dog(Dog):
    def bark(self):
        raise NotImplementedError(f"{type(self).__name__} is not complete")
