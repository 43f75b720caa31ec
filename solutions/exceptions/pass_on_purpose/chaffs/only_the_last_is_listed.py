"""Only the last of the listed classes is ignored, as if each class took the place of the one before. One that fits
is enough, wherever it stands.

적어 둔 클래스 가운데 마지막 것만 무시합니다. 뒤의 클래스가 앞의 클래스를 대신해 버린 셈입니다. 어디에 있든 하나라도
맞으면 됩니다.

Expect: wherever it stands in the list
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        fits = False
        for kind in self._types:
            fits = isinstance(exc, kind)
        if fits:
            self.caught = exc
        return fits
