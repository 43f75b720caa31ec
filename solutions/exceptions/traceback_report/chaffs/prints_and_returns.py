"""The text is returned, and printed as well. Then every report appears twice: where the caller puts it, and on the
screen.

메시지를 반환하면서 출력하기도 하는 코드입니다. 그러면 보고서가 두 번 나옵니다. 한 번은 호출한 쪽이 둔 곳에, 한 번은
화면에.

Expect: Neither prints anything
"""

full = report


def report(exc):
    text = full(exc)
    print(text)
    return text
