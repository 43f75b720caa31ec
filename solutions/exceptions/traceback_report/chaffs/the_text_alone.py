"""str(exc) is only what the exception says about itself. What kind of exception it is, where it was raised and what led
to it is missing.

str(exc)는 예외가 스스로를 설명하는 메시지일 뿐입니다. 어떤 예외인지, 어디에서 발생했는지, 무엇 때문에 발생했는지가
빠져 있습니다.

Expect: Got: 'no price for coal'
"""


def report(exc):
    return str(exc)
