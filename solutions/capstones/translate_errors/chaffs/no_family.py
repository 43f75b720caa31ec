"""The three classes do not derive from AppError. A caller has to name them all, and forgets the one that is added next
year; and the boundary does not recognise its own errors.

세 클래스가 AppError를 상속하지 않습니다. 호출한 쪽은 클래스를 일일이 적어야 하고, 내년에 추가될 클래스를 빠뜨립니다.
경계도 자기가 만든 예외를 알아보지 못합니다.

Expect: Whoever catches AppError catches them all
"""


class Independent(Exception):
    def __init__(self, message, **context):
        super().__init__(message)
        self.context = context


class NotFound(Independent):
    pass


class InvalidInput(Independent):
    pass


class Unavailable(Independent):
    pass
