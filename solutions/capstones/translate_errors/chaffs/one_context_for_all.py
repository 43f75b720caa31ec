"""The context is not made for each object. All errors share the one dict, and what is written into it for one appears
in the others.

컨텍스트를 객체마다 만들지 않습니다. 모든 예외가 딕셔너리 하나를 함께 쓰므로, 하나에 쓴 것이 다른 예외에도 나타납니다.

Expect: does not appear in another
"""


class AppError(Exception):
    context = {}

    def __init__(self, message, **context):
        super().__init__(message)
        if context:
            self.context = context


class NotFound(AppError):
    pass


class InvalidInput(AppError):
    pass


class Unavailable(AppError):
    pass
