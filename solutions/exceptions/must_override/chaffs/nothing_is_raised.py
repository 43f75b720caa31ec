"""Dog().bark() ends without an exception, and the caller goes on as if a dog had barked. That is so with
`return NotImplemented`, too: it is a value for operators, and to return it raises nothing. Raise NotImplementedError.

Dog().bark()가 예외 없이 끝나서, 호출한 쪽은 개가 짖은 줄 알고 계속합니다. `return NotImplemented`라고 써도
마찬가지입니다. NotImplemented는 연산자를 위한 값이고, 반환해도 예외가 발생하지 않습니다.
NotImplementedError를 일으키세요.

Expect: Got: no exception
"""


class Dog(Dog):
    def bark(self):
        return NotImplemented
