"""What has been ignored is gone: `caught` stays None. That is `except: pass` again. An exception that was ignored on
purpose leaves a trace for whoever wants to know.

무시한 예외가 사라지고 `caught`는 None 그대로입니다. 이래서는 `except: pass`와 다를 것이 없습니다. 일부러 무시한 예외는
나중에 알아볼 수 있도록 남겨 두어야 합니다.

Expect: Got: None
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        return isinstance(exc, self._types)
