"""A class without a template of its own is not served: the template was looked for in that class alone, or among
classes that are known by name. An attribute that is asked of the exception is found in the parent classes as well.

템플릿이 따로 없는 클래스는 제대로 처리되지 않습니다. 그 클래스에서만 찾거나, 이름을 아는 클래스 가운데에서만 찾았기
때문입니다. 예외 자신의 속성으로 꺼내면 부모 클래스에 있는 것도 찾을 수 있습니다.

Expect: The nearest one along the inheritance is that of PaymentFailed
"""


def init(self, **data):
    template = vars(type(self)).get("template", ShopError.template)
    try:
        Exception.__init__(self, template.format(**data))
    except KeyError as missing:
        raise TypeError(f"the field {missing} is missing") from None
    self.data = data
    self.__dict__.update(data)


ShopError.__init__ = init
