"""Every answer is the total before the number that was just sent: it comes one number too late. send() gives back what
the next yield hands out, and by then the number has to be in the total.

답이 언제나 수 하나만큼 늦습니다. 방금 보낸 수를 더하기 전의 합계가 나옵니다. send()의 결과는 그다음 yield가 내보내는
값이므로, 그때는 받은 수가 이미 합계에 들어 있어야 합니다.

Expect: send(3) -> yielded 3
"""


def running_sum(start=0):
    total = start
    number = yield total
    while True:
        before = total
        total += number
        number = yield before
