"""The chain ends where no cause was named. An exception that happened while another one was handled has that one behind
it too, as its context.

원인을 밝히지 않은 곳에서 예외 연쇄가 끝나 버립니다. 다른 예외를 처리하는 동안 발생한 예외라면 그 예외도 컨텍스트로 뒤에
있습니다.

Expect: Without a cause, the context follows
"""


def behind(exc):
    return exc.__cause__
