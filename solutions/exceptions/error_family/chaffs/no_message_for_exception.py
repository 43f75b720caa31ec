"""str() is empty: nobody has handed the message to Exception. Keywords do not get into args by themselves, so str()
has nothing to show.

str()이 빈 문자열입니다. 메시지를 Exception에 넘기지 않았기 때문입니다. 키워드 인자는 저절로 args에 들어가지 않으므로
str()이 보여 줄 것이 없습니다.

Expect: ''
"""


def init(self, **data):
    try:
        self.message = self.template.format(**data)
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
