"""plus answers one number at a time. Adding every number to the offset keeps the old numbers in it, so that each answer
is too high by everything that came before.

plus는 수 하나하나에 따로 대답합니다. 받은 수를 offset에 더해 버리면 지난 수가 offset에 남아, 다음 답부터는 앞서 받은
수까지 더해진 값이 나옵니다.

Expect: none is added to the next one
"""


def plus(offset):
    answer = None
    while True:
        offset += yield answer
        answer = offset
