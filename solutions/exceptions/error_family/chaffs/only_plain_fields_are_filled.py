"""A field with a colon in it stays as it is: the values were put in by hand, name by name. str.format knows the whole
syntax of fields.

콜론이 들어 있는 필드가 채워지지 않고 그대로 남습니다. 값을 이름마다 직접 바꿔 넣었기 때문입니다. 필드의 문법 전체를
아는 것은 str.format입니다.

Expect: 'payment of {amount:.2f} failed'
"""


def init(self, **data):
    for name in ("item", "left", "amount", "age", "owner"):
        if name not in data and "{" + name in self.template:
            raise TypeError(f"the field {name} is missing")
    parts = [self.template]
    for name, value in data.items():
        field = "{" + name + "}"
        parts = [piece for part in parts for piece in _split(part, field, value)]
    Exception.__init__(self, "".join(map(str, parts)))
    self.data = data
    self.__dict__.update(data)


class Value(str):
    pass


def _split(part, field, value):
    if isinstance(part, Value) or field not in part:
        return [part]
    before, _, after = part.partition(field)
    return [before, Value(value), after]


ShopError.__init__ = init
