"""A field that is not in the template was refused or dropped. It is data all the same: the text for people does not
have to tell everything that a program may want to know.

템플릿에 없는 필드를 거부하거나 버렸습니다. 그것도 데이터입니다. 사람이 읽는 메시지에 프로그램이 알아야 할 것이 모두
나올 필요는 없습니다.

Expect: A field that the template does not mention is data all the same
"""


def init(self, **data):
    try:
        Exception.__init__(self, self.template.format(**data))
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.data = {name: value for name, value in data.items() if "{" + name in self.template}
    self.__dict__.update(self.data)


ShopError.__init__ = init
