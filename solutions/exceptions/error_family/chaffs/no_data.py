"""error.data is missing, or is not the dictionary of all the fields. Code that wants all of them, to write a report
for example, does not know their names.

error.data가 없거나, 모든 필드를 담은 딕셔너리가 아닙니다. 보고서를 쓰는 코드처럼 필드가 모두 필요한 쪽은 그 이름을
알지 못합니다.

Expect: no attribute 'data'
"""


def init(self, **data):
    try:
        Exception.__init__(self, self.template.format(**data))
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.__dict__.update(data)


ShopError.__init__ = init
