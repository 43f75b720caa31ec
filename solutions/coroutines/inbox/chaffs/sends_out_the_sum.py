"""yield takes everything to its right. In `yield answer + offset` the sum is computed first and goes out; what comes in
is left as it is. So the very first next() already hands out a sum, although no number has been received.

yield는 오른쪽에 있는 것을 모두 가져갑니다. `yield answer + offset`은 먼저 더한 값을 밖으로 내보내고, 들어온 값은
건드리지 않습니다. 그래서 받은 수가 하나도 없는 첫 next()에서부터 합이 나옵니다.

Expect: At the first next() no number has come in yet
"""


def plus(offset):
    answer = 0
    while True:
        answer = yield answer + offset
