"""A message that was given must be the whole text. Here the default text stands in its place, or something was added
to it. The code that raises the error passed its own words because it knew better.

받은 메시지가 곧 문자열 전체여야 합니다. 여기서는 그 자리에 기본 메시지가 나오거나, 메시지에 다른 것이 덧붙어 있습니다.
예외를 일으키는 쪽은 사정을 더 잘 알기 때문에 메시지를 직접 준 것입니다.

Expect: str(error) is that message alone
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing")
        self.item = item
