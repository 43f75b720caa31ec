"""All exceptions of a class share their data: the next one overwrites what an earlier one said.

같은 클래스의 예외가 데이터를 함께 쓰고 있어서, 나중에 만든 예외가 앞선 예외의 값을 덮어씁니다.

Expect: Every exception has data of its own
"""


def init(self, **data):
    try:
        Exception.__init__(self, self.template.format(**data))
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    cls = type(self)
    cls.data = data
    for name, value in data.items():
        if name not in ("status", "http_status", "status_code", "code"):
            setattr(cls, name, value)


ShopError.__init__ = init
