"""The fields are in error.data, but not attributes of the exception. A handler should be able to write error.item.

필드가 error.data에는 있지만 예외의 속성은 아닙니다. 예외를 처리하는 코드가 error.item이라고 쓸 수 있어야 합니다.

Expect: A handler reads the fields as attributes
"""


def init(self, **data):
    try:
        Exception.__init__(self, self.template.format(**data))
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.data = data


ShopError.__init__ = init
