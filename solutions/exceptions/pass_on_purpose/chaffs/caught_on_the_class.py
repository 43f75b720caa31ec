"""What was ignored is stored where all objects share it, and the next object overwrites it. A value that belongs to one
object is stored on self.

무시한 예외를 모든 객체가 함께 쓰는 곳에 저장하고 있어서, 다음 객체가 그것을 덮어씁니다. 객체 하나에 속한 값은 self에
저장하세요.

Expect: Each object remembers what it has ignored itself
"""


class ignoring(ignoring):
    caught = None

    def __init__(self, *types):
        self._types = types
        type(self).caught = None

    def __enter__(self):
        type(self).caught = None
        return self

    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, self._types):
            type(self).caught = exc
            return True
        return False
