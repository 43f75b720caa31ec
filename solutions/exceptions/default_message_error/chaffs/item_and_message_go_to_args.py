"""Both the item and the message are in args, and str() shows two arguments as a tuple. What people should read must be
the only argument; the item is kept as an attribute.

args에 item과 메시지가 함께 들어 있습니다. 인자가 둘이면 str()은 튜플을 보여 줍니다. 사람이 읽을 메시지만 args에 있어야
하고, item은 속성에 담으면 됩니다.

Expect: Got: "('milk', 'sold out')"
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        if message is None:
            message = f"{item} is missing"
        super().__init__(item, message)
        self.item = item
