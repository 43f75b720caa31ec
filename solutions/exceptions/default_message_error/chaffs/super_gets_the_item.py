"""args holds the item, and the message is nowhere in it, so str() shows the item. A call of super().__init__() sets
args to exactly what you pass to it: pass the message, and the item is kept as an attribute.

args에 item이 들어 있고 메시지는 없어서, str()이 item을 보여 줍니다. super().__init__()은 넘겨받은 값으로 args를
채웁니다. 메시지를 넘기고, item은 속성에 담으면 됩니다.

Expect: Expected: 'sold out' Got: 'milk'
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(item)
        self.item = item
        self.message = f"{item} is missing" if message is None else message
