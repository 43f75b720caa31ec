"""Without a list every exception is ignored. `ignoring()` would then be `except: pass`. Nothing was listed, so there is
nothing to ignore.

아무것도 적지 않으면 모든 예외를 무시합니다. 그러면 `ignoring()`은 `except: pass`와 같아집니다. 적은 것이 없으니 무시할
것도 없습니다.

Expect: ignoring() without a class has nothing to ignore
"""


class ignoring(ignoring):
    def __init__(self, *types):
        self._types = types or (BaseException,)
        self.caught = None
