"""A missing field comes out as the KeyError of format(). The code that makes the exception has forgotten an argument,
and for that Python has the TypeError; a KeyError looks like a key that is missing in some dictionary.

빠진 필드가 format()의 KeyError로 나옵니다. 예외를 만드는 코드가 인자를 빠뜨린 것이고, 그럴 때 쓰는 것이
TypeError입니다. KeyError는 어떤 딕셔너리에 키가 없다는 뜻으로 보입니다.

Expect: KeyError: 'left'
"""


def init(self, **data):
    Exception.__init__(self, self.template.format(**data))
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
