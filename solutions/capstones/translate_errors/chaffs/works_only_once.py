"""The boundary has served after its first block: everything that comes later passes it untranslated.

경계가 첫 번째 블록에서 할 일을 다한 것으로 여깁니다. 그 뒤에는 무엇이든 번역하지 않고 지나가게 합니다.

Expect: One boundary serves any number of with blocks
"""


class Boundary(Boundary):
    _served = False

    def __exit__(self, exc_type, exc, tb):
        if self._served:
            return None
        self._served = True
        return super().__exit__(exc_type, exc, tb)
