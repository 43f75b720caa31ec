"""Each keyword became an attribute of its own, and there is no context. A handler that does not know the names cannot
list the data, and a name such as args would replace what Python needs.

키워드마다 속성이 하나씩 생기고 context는 없습니다. 이름을 모르는 쪽은 어떤 데이터가 있는지 알 수 없고, args 같은 이름은
파이썬에 필요한 속성을 덮어씁니다.

Expect: error.context is a dict
"""


class AppError(Exception):
    def __init__(self, message, **context):
        super().__init__(message)
        vars(self).update(context)


class NotFound(AppError):
    pass


class InvalidInput(AppError):
    pass


class Unavailable(AppError):
    pass
