"""An error without an item is accepted, and it cannot say what is missing. What every error must tell has no default.

item이 없어도 예외가 만들어지는데, 그런 예외는 무엇이 없는지 알려 주지 못합니다. 모든 예외가 꼭 알려야 하는 값에는
기본값을 두지 마세요.

Expect: An error that does not say what is missing helps nobody
"""


class MissingItem(Exception):
    def __init__(self, item="something", message=None):
        super().__init__(f"{item} is missing" if message is None else message)
        self.item = item
