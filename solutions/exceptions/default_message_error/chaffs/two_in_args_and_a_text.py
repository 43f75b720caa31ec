"""The text is right, because `__str__` makes it. But args holds the item as well, and repr() and everything else that
reads args does not find the message alone there. Once args holds only the message, str() needs no help.

`__str__`이 만들어 주니 str()은 맞습니다. 하지만 args에 item까지 들어 있어서, repr()처럼 args를 읽는 코드는 메시지만
꺼낼 수 없습니다. args에 메시지만 담으면 `__str__`은 필요 없습니다.

Expect: error.args holds exactly one value, the message
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        self.item = item
        self.message = f"{item} is missing" if message is None else message
        super().__init__(item, self.message)

    def __str__(self):
        return self.message
