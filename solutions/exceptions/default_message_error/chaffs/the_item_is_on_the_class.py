"""All exceptions share one item, and the latest one has overwritten it. An error that was caught earlier suddenly
tells about another item.

모든 예외가 item 하나를 함께 쓰고 있어서, 나중에 만든 예외가 그 값을 덮어썼습니다. 앞서 잡아 둔 예외가 갑자기 다른
물건을 가리킵니다.

Expect: Every exception keeps an item of its own
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing" if message is None else message)
        MissingItem.item = item
