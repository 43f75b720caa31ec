"""Every error shows the text of ShopError: the template was asked of that class by name. Asked of the exception
itself, Python finds the nearest one.

어떤 예외든 ShopError의 메시지가 나옵니다. 그 클래스의 이름을 적어 템플릿을 꺼냈기 때문입니다. 예외 자신에서 꺼내면
파이썬이 가장 가까운 템플릿을 찾아 줍니다.

Expect: 'something went wrong in the shop'
"""


def init(self, **data):
    Exception.__init__(self, ShopError.template)
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
