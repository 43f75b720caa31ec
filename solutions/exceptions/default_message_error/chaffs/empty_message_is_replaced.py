"""An empty text counts as false, so whoever asks whether the message is true takes it for no message at all. Whether a
message was given is a question about None.

빈 문자열은 거짓으로 취급됩니다. 그래서 메시지가 참인지 물으면 메시지가 없는 것으로 착각합니다. 메시지를 받았는지는
None과 비교해서 알아보아야 합니다.

Expect: An empty message was given on purpose
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(message or f"{item} is missing")
        self.item = item
