"""The lines are joined with newlines, but they end with newlines already: a blank line appears after each of them.

줄들은 이미 줄바꿈으로 끝나는데, 이어 붙이면서 줄바꿈을 또 넣었습니다. 줄마다 빈 줄이 하나씩 생깁니다.

Expect: there is no blank line
"""


def report(exc):
    return "\n".join(format_exception(exc))
