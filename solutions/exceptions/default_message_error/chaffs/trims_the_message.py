"""What stands around the message, spaces or a newline, is cut off. The caller has passed this text and no other, and
finds another one in str() and in args.

메시지 앞뒤의 빈칸이나 줄바꿈을 잘라 냅니다. 호출한 쪽은 바로 그 문자열을 주었는데 str()과 args에는 다른 문자열이
들어 있습니다.

Expect: spaces and newlines around it stay
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing" if message is None else message.strip())
        self.item = item
