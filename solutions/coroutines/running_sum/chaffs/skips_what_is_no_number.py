"""What cannot be added is left out, and the caller who sent a text gets an answer as if all were well. The TypeError
belongs to that caller.

더할 수 없는 값을 건너뜁니다. 문자열을 보낸 쪽은 아무 문제도 없는 것처럼 답을 받습니다. TypeError는 보낸 쪽에 전해져야
합니다.

Expect: send('12') -> yielded 10
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        try:
            total += number
        except TypeError:
            continue
