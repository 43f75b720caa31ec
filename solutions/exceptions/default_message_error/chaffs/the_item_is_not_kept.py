"""There is no error.item. An item that is only part of a sentence, or that has another name, is lost to the programs
that look for it there.

error.item이 없습니다. item이 문장 속에만 있거나 다른 이름으로 담겨 있으면, error.item을 찾는 프로그램은 그것을 쓸 수
없습니다.

Expect: no attribute 'item'
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing" if message is None else message)
