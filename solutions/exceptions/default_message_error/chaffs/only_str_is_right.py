"""The text is right, because __str__ makes it. But args still holds the arguments of the call, and repr() and
everything else that reads args does not find the message there. Once args holds the message alone, str() needs no
help.

`__str__`이 만들어 주니 str()은 맞습니다. 하지만 args에는 호출할 때의 인자가 그대로 있어서, repr()처럼 args를 읽는
코드는 메시지를 찾지 못합니다. args에 메시지만 담으면 `__str__`은 필요 없습니다.

Expect: error.args holds exactly one value, the message
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        self.item = item
        self.message = f"{item} is missing" if message is None else message

    def __str__(self):
        return self.message
