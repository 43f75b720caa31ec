"""args ended up empty, so str() has nothing to show. A call of super().__init__() sets args to exactly what you pass
to it, and if that is nothing, even the arguments that Python had stored before are gone.

args가 비어 있어서 str()이 보여 줄 것이 없습니다. super().__init__()은 넘겨받은 값으로 args를 채웁니다. 아무것도 넘기지
않으면 파이썬이 미리 담아 둔 인자까지 사라집니다.

Expect: Got: ()
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__()
        self.item = item
        self.message = f"{item} is missing" if message is None else message
