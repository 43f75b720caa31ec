"""Keyword arguments are accepted and then lost. Exception refuses them, so that a caller who passes one learns about
it.

키워드 인자를 받아들이고는 버립니다. Exception은 키워드 인자를 거부해서, 잘못 넘긴 쪽이 그 사실을 알게 합니다.

Expect: takes no keyword arguments, and neither does Quiet
"""


class Quiet(Exception):
    def __init__(self, *args, **others):
        super().__init__(*args)
