"""What comes in is turned into a whole number first. So the text "12" is added as 12, although nobody promised that,
and a fraction is cut off.

받은 것을 먼저 정수로 바꿉니다. 그래서 문자열 "12"가 말없이 12로 더해지고, 소수점 아래는 버려집니다. 그런 변환을 해
달라고 한 적은 없습니다.

Expect: send('12') -> yielded 22
"""


def running_sum(start=0):
    total = start
    while True:
        total += int((yield total))
