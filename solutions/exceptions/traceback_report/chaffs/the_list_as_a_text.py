"""str() of a list is what Python shows in the shell: brackets, quotes and \\n in a single line. The lines have to be
joined to become a report.

리스트를 str()로 바꾸면 셸에서 보는 것처럼 대괄호와 따옴표, \\n이 한 줄에 들어 있는 문자열이 됩니다. 보고서가 되려면
줄들을 이어 붙여야 합니다.

Expect: Got: '[
"""


def report(exc):
    return str(format_exception(exc))
