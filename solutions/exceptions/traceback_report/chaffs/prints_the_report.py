"""The report is printed instead of returned, and the caller gets None. A server cannot write into its log what it does
not get.

보고서를 반환하지 않고 출력하므로 호출한 쪽은 None을 받습니다. 받지 못한 것을 로그에 남길 수는 없습니다.

Expect: Neither prints anything
"""

from traceback import print_exception


def report(exc):
    print_exception(exc)
