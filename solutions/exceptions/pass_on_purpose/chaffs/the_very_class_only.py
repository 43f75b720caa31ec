"""Only exceptions whose class is listed itself are ignored, and not those of a class that inherits from it. A
FileNotFoundError is an OSError, so whoever lists OSError means it as well.

적어 둔 바로 그 클래스의 예외만 무시하고, 그것을 상속한 클래스의 예외는 무시하지 않습니다. FileNotFoundError는
OSError이므로, OSError라고 적었다면 들어 있는 것입니다.

Expect: a FileNotFoundError is an OSError
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if exc_type in self._types:
            self.caught = exc
            return True
        return False
