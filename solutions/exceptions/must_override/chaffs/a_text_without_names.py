"""The exception has a text, but it names neither the class nor the method. "Must be implemented" holds for any method:
say which one.

예외에 메시지가 있지만 클래스의 이름도 메서드의 이름도 없습니다. '구현해야 합니다'라는 말은 어느 메서드에나 쓸 수
있습니다. 어떤 메서드인지 적으세요.

Expect: says which method is missing
"""


class Dog(Dog):
    def bark(self):
        raise NotImplementedError("상속한 클래스에서 반드시 구현해야 합니다")
