"""KeyboardInterrupt and its like are not ignored even if somebody lists them. It is good to be careful with them, but
here the list decides: whoever lists KeyboardInterrupt has thought of it.

KeyboardInterrupt 같은 예외를 적어 두어도 무시하지 않습니다. 이런 예외를 조심해서 다루는 것은 좋지만, 여기서는 적어 둔
클래스로 정합니다. KeyboardInterrupt라고 적었다면 알고 적은 것입니다.

Expect: The list decides, and nothing else
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        if isinstance(exc, Exception) and isinstance(exc, self._types):
            self.caught = exc
            return True
        return False
