"""Before the first use there is no `caught` at all: asking for it is an AttributeError. What an object is to have from
the beginning is set in __init__.

처음 쓰기 전에는 `caught`가 아예 없어서, 물어보면 AttributeError가 발생합니다. 객체에 처음부터 있어야 하는 것은
`__init__`에서 정하세요.

Expect: Before the first use nothing was ignored
"""


class ignoring(ignoring):
    def __init__(self, *types):
        self._types = types
