"""Only the first of the listed classes is ignored, and none of those behind it. All the
arguments together are the list: one that fits is enough, wherever it stands.

적어 둔 클래스 가운데 첫 번째만 무시하고 그 뒤의 것은 무시하지 않습니다. 인자 전체가 무시할 목록이니, 어디에 있든
하나라도 맞으면 됩니다.

Expect: wherever it stands in the list
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, self._types[0]):
            self.caught = exc
            return True
        return False
