"""The list of results is put together from quotes and commas. What a list looks like as text is up to Python: other
quotes around a name with an apostrophe in it, and none at all in an empty list. Put the list itself into the f-string.

결과 리스트를 따옴표와 쉼표로 직접 이어 붙였습니다. 리스트를 문자열로 쓰는 방법은 파이썬이 정합니다. 작은따옴표가 든
이름에는 다른 따옴표를 쓰고, 빈 리스트에는 따옴표가 없습니다. 리스트를 f-문자열에 그대로 넣으세요.

Expect: Got: "main got ['it's']"
"""


_timeline = timeline


def timeline(delays):
    *log, (second, _) = _timeline(delays)
    names = "', '".join(delays)
    return [*log, (second, f"main got ['{names}']")]
