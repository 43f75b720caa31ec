"""The TypeError does not say which field is missing. Somebody who reads it has to compare template and call by hand.

TypeError에 어느 필드가 빠졌는지 나오지 않습니다. 읽는 사람이 템플릿과 호출을 직접 비교해야 합니다.

Expect: contains the name of the field that is missing
"""


def init(self, **data):
    try:
        message = self.template.format(**data)
    except KeyError:
        raise TypeError("some field is not there") from None
    Exception.__init__(self, message)
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
