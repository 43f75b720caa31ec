"""Where an exception has both, its context is followed instead of its cause. The cause was named on purpose, and the
context just happened to be handled at the time.

둘 다 있는 예외에서 원인이 아니라 컨텍스트를 따라갑니다. 원인은 일부러 밝힌 것이고, 컨텍스트는 마침 그때 처리하고 있던
예외일 뿐입니다.

Expect: Got: [LoadError('no settings'), OSError('disk gone')]
"""


def behind(exc):
    if exc.__context__ is not None and (exc.__cause__ is not None or not exc.__suppress_context__):
        return exc.__context__
    return exc.__cause__
