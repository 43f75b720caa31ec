"""The message lies in a tuple of its own inside args, and str() shows that tuple. Exception makes the tuple itself:
pass the message as it is.

args 안에 튜플이 하나 더 있고 메시지는 그 안에 들어 있어서, str()이 그 튜플을 보여 줍니다. 튜플은 Exception이 만듭니다.
메시지는 그대로 넘기세요.

Expect: Got: "('sold out',)"
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__((f"{item} is missing" if message is None else message,))
        self.item = item
