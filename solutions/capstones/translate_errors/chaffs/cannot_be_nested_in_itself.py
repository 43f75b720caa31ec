"""The boundary remembers on itself whether a block is open, and the inner block's end closes the outer one, too.

블록이 열려 있는지를 객체에 적어 두어서, 안쪽 블록이 끝나면 바깥쪽 블록도 끝난 것이 됩니다.

Expect: The same boundary may stand around itself
"""


class Boundary(Boundary):
    _open = False

    def __enter__(self):
        self._open = True
        return self

    def __exit__(self, exc_type, exc, tb):
        if self._open:
            self._open = False
            return super().__exit__(exc_type, exc, tb)
