"""RequestError("busy", 503) is accepted. Only parameters behind a `*` in the signature must be given as keywords.

RequestError("busy", 503)이 통과됩니다. 시그니처에서 `*` 뒤에 있는 매개변수라야 키워드로만 줄 수 있습니다.

Expect: a bare number does not tell
"""


class RequestError(RequestError):
    def __init__(self, message, status, retry_after=None):
        super().__init__(message, status=status, retry_after=retry_after)
