"""The text was filled a second time, or the values one after the other, so braces in a value were taken for fields.
Values come from outside and may contain anything; the template is filled once, all fields together.

문자열을 두 번 채우거나 값을 하나씩 차례로 채워서, 값에 들어 있는 중괄호를 필드로 착각했습니다. 값은 바깥에서 오므로
무엇이든 들어 있을 수 있습니다. 템플릿은 모든 필드를 한꺼번에, 한 번만 채워야 합니다.

Expect: Braces in a value are characters like others
"""


def init(self, **data):
    try:
        message = self.template.format(**data)
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    for name, value in data.items():
        message = message.replace("{" + name + "}", str(value))
    Exception.__init__(self, message)
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
