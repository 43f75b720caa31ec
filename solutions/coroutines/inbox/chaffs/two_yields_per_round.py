"""Every yield receives. With one yield for receiving and another for answering, the second one gets every other number,
and throws it away.

yield는 모두 값을 받습니다. 받는 yield와 대답하는 yield를 따로 두면, 두 번째 yield가 수를 하나 걸러 하나씩 받아서 버리게
됩니다.

Expect: no number is swallowed
"""


def plus(offset):
    while True:
        number = yield
        yield number + offset
