"""The answer to every number is that number itself. What came before it is gone, the start included: the old total and
the new number have to be added before the next answer goes out.

수를 보내면 바로 그 수가 되돌아옵니다. start를 비롯해 그 전에 있던 것은 사라집니다. 다음 답을 내보내기 전에 지난 합계와
새로 받은 수를 더해야 합니다.

Expect: Got: [1, 2, 30]
"""


def running_sum(start=0):
    total = start
    while True:
        total = yield total
