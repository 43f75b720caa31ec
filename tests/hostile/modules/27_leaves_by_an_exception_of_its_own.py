# group: 27
# expect: failed
# lowest: process
"""Raises exceptions that are no Exception, and a group of them with a SystemExit inside."""


class Away(BaseException):
    pass


class CountDown:
    def __init__(self, start):
        if start == 3:
            raise Away
        if start == 5:
            raise BaseExceptionGroup("away", [SystemExit(0), KeyboardInterrupt()])
        raise GeneratorExit
