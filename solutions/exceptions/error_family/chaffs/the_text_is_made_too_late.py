"""The exception is made although a field of its template is missing. Then the mistake shows only when somebody reads
the text, perhaps much later and in another part of the program, or it never shows. The code that makes the exception
is wrong, so that call has to fail.

템플릿의 필드가 빠졌는데도 예외가 만들어집니다. 그러면 누군가 메시지를 읽을 때에야, 어쩌면 한참 뒤에 프로그램의 다른
곳에서 드러나거나 아예 드러나지 않습니다. 잘못은 예외를 만드는 코드에 있으므로 그 호출이 실패해야 합니다.

Expect: A template that cannot be filled is noticed at once
"""


def init(self, **data):
    self.data = data
    self.__dict__.update(data)


def text(self):
    try:
        return self.template.format(**self.data)
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None


ShopError.__init__ = init
ShopError.__str__ = text
