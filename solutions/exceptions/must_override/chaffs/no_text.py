"""The exception has no text. Whoever finds it in a log learns that something is missing, but not what, and not where.

예외에 메시지가 없습니다. 로그에서 이 예외를 보아도 무언가 빠졌다는 것만 알 수 있을 뿐, 무엇이 어디에서 빠졌는지는 알 수
없습니다.

Expect: Got: ''
"""


class Dog(Dog):
    def bark(self):
        raise NotImplementedError
