"""A missing item sounds like a KeyError, but KeyError shows its argument in quotes, and every `except KeyError` or
`except LookupError` around a dict now catches a MissingItem as well.

없는 물건이라고 하니 KeyError가 어울려 보입니다. 하지만 KeyError는 인자를 따옴표로 감싸 보여 주고, 딕셔너리를 쓰는
코드의 `except KeyError`나 `except LookupError`에 MissingItem까지 잡힙니다.

Expect: MissingItem derives directly from Exception
"""


class MissingItem(KeyError):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing" if message is None else message)
        self.item = item
