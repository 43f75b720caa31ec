"""The exceptions of the chain are all there, but the newest comes first. Python tells the story from its beginning, so
that the last line of the report is about the exception that came out.

예외 연쇄의 예외가 모두 나오지만 가장 나중 것이 맨 앞에 있습니다. 파이썬은 이야기를 처음부터 들려줍니다. 그래서 보고서의
마지막 줄이 밖으로 나온 예외의 것이 됩니다.

Expect: Got: ['RuntimeError: no bill', 'LookupError: no price for coal']
"""


def report(exc):
    own = "".join(format_exception(exc, chain=False))
    older = exc.__cause__ if exc.__suppress_context__ else exc.__cause__ or exc.__context__
    return own if older is None else f"{own}\n{report(older)}"
