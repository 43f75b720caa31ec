"""yield takes everything to its right. `yield total + number` adds the number to what goes out, and the total itself
stays as it was: after 1 and 2, the answer is 2 and not 3.

yield는 오른쪽에 있는 것을 모두 가져갑니다. `yield total + number`는 더한 값을 밖으로 내보낼 뿐, total은 그대로입니다.
1과 2를 차례로 보내면 3이 아니라 2가 나옵니다.

Expect: send(2) -> yielded 2
"""


def running_sum(start=0):
    number = 0
    while True:
        number = yield start + number
