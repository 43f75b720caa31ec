"""Dog().bark() raises another exception than NotImplementedError. Whoever looks for a missing method looks for that
name, and a handler for something else may catch yours and hide the mistake.

Dog().bark()가 NotImplementedError가 아닌 다른 예외를 일으킵니다. 빠진 메서드를 찾는 사람은 그 이름을 찾습니다. 다른
예외를 일으키면 다른 일에 대비한 코드가 그것을 잡아 실수를 가려 버릴 수도 있습니다.

Expect: Raised: Exception
"""


class Dog(Dog):
    def bark(self):
        raise Exception("Dog.bark() is not implemented")
