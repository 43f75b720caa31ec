"""The message is not alone in args, or not as it was given, and str() shows what is in args. args and str() are what
people read; the data has attributes of its own.

args에 메시지 말고 다른 것도 있거나, 메시지가 받은 그대로가 아닙니다. str()은 args에 있는 것을 보여 줍니다. args와
str()은 사람이 읽는 것이고, 데이터는 속성에 담습니다.

Expect: str(error) is the message alone
"""


class RequestError(RequestError):
    def __init__(self, message, *, status, retry_after=None):
        super().__init__(f"{status}: {message}", status=status, retry_after=retry_after)
