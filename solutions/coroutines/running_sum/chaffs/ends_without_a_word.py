"""What cannot be added ends the coroutine, but quietly. The caller who sent it gets a StopIteration, and does not
learn what was wrong: a TypeError was promised.

더할 수 없는 값이 오면 코루틴이 끝나기는 하지만 아무 말이 없습니다. 보낸 쪽은 StopIteration을 받을 뿐 무엇이
잘못되었는지 알 수 없습니다. 약속한 것은 TypeError입니다.

Expect: send('12') -> returned None
"""


def running_sum(start=0):
    total = start
    while True:
        number = yield total
        if number is None or isinstance(number, str):
            return
        total += number
