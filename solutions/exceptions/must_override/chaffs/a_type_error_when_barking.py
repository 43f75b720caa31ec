"""Dog().bark() raises a TypeError. `raise NotImplemented` leads to that: NotImplemented is a value for operators and no
exception, so it cannot be raised. The exception is called NotImplementedError.

Dog().bark()가 TypeError를 일으킵니다. `raise NotImplemented`라고 쓰면 그렇게 됩니다. NotImplemented는 연산자를 위한
값일 뿐 예외가 아니라서 일으킬 수 없습니다. 예외의 이름은 NotImplementedError입니다.

Expect: Raised: TypeError
"""


class Dog(Dog):
    def bark(self):
        raise NotImplemented
