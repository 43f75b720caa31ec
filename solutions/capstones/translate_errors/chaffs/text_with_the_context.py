"""Everything goes to the parent class, the message and the data. An exception with several arguments shows them as a
tuple: the text is no longer the message.

메시지와 데이터를 모두 부모 클래스에 넘기고 있습니다. 인자가 여럿인 예외는 str()이 튜플 모양이 되므로, 더는 메시지만
나오지 않습니다.

Expect: The message is the text of an AppError
"""


class AppError(Exception):
    def __init__(self, message, **context):
        Exception.__init__(self, message, context)
        self.context = context


class NotFound(AppError):
    pass


class InvalidInput(AppError):
    pass


class Unavailable(AppError):
    pass
