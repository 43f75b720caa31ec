"""A third argument is accepted. A caller who passes three has made a mistake, and never learns about it.

세 번째 인자도 받아들이고 있습니다. 인자를 세 개 준 것은 실수인데, 호출한 쪽은 그 사실을 알 길이 없습니다.

Expect: a third argument is a TypeError
"""


class MissingItem(Exception):
    def __init__(self, item, message=None, *others):
        super().__init__(f"{item} is missing" if message is None else message)
        self.item = item
