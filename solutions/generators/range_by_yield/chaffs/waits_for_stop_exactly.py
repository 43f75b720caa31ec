"""The loop ends only if the number hits stop exactly. 0, 3, 6, 9, 12 jumps over 10, and from then on stop lies behind:
the count never ends. "Not there yet" is a question of before and behind, and not of being equal.

수가 stop과 똑같아질 때만 끝나는 코드입니다. 0, 3, 6, 9, 12처럼 10을 건너뛰고 나면 stop은 이미 뒤에 있으므로 영영
끝나지 않습니다. 아직 도착하지 않았다는 것은 같으냐가 아니라 앞이냐 뒤냐의 문제입니다.

Expect: more than 1000 items came out: the iteration never ends
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while number != stop:
        yield number
        number += step
