"""Here every Quiet is a MissingItem, so `except MissingItem` catches it although nothing is missing. The two have
nothing in common but Exception.

여기서는 Quiet가 모두 MissingItem이므로, 없는 물건이 없는데도 `except MissingItem`에 잡힙니다. 두 클래스의 공통점은
Exception뿐입니다.

Expect: Quiet derives directly from Exception
"""


class Quiet(MissingItem):
    def __init__(self, *args):
        self.args = args
