"""An exception shows the text of another one: the message was stored on the class, where all of its exceptions share
it.

예외가 다른 예외의 메시지를 보여 줍니다. 메시지를 클래스에 저장해서 그 클래스의 예외가 모두 함께 쓰기 때문입니다.

Expect: Every exception keeps the text that was made for it
"""


def init(self, **data):
    try:
        type(self).message = self.template.format(**data)
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.data = data
    self.__dict__.update(data)


def text(self):
    return type(self).message


ShopError.__init__ = init
ShopError.__str__ = text
