"""The exception comes when a dog is made. So not even a class that overrides bark() has dogs, unless it has an __init__
of its own. Only bark() is missing, so only bark() may raise.

개를 만들 때 예외가 발생합니다. 그래서 bark()를 오버라이드한 클래스도, 자기 `__init__`이 없으면 객체를 만들 수 없습니다.
빠진 것은 bark()뿐이니 bark()만 예외를 일으켜야 합니다.

Expect: Dog() works
"""


class Dog(Dog):
    def __init__(self):
        raise NotImplementedError("Dog.bark() is not implemented")
