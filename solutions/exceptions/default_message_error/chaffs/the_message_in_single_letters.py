"""args holds the letters of the message one by one. Whatever is assigned to args becomes a tuple of its members, and
the members of a text are its letters. Parentheses around a text make no tuple: a tuple of one value needs a comma.

args에 메시지의 글자가 하나씩 들어 있습니다. args에 대입한 것은 그 요소로 된 튜플이 되는데, 문자열의 요소는 글자입니다.
문자열을 괄호로 감싸도 튜플이 되지 않습니다. 값이 하나인 튜플에는 쉼표가 필요합니다.

Expect: ('s', 'o', 'l', 'd'
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        self.item = item
        self.args = f"{item} is missing" if message is None else message
