"""stop is the first number that does not come out, as in a slice. Here it comes out as well, and then the ranges 0 to 3
and 3 to 6 would both contain the 3.

stop은 슬라이스에서처럼 나오지 않는 첫 번째 수입니다. 여기서는 stop까지 나옵니다. 그러면 0부터 3까지와 3부터 6까지가
둘 다 3을 담게 됩니다.

Expect: ends before stop comes out
"""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("a step of 0 leads nowhere")
    number = start
    while (number <= stop) if step > 0 else (number >= stop):
        yield number
        number += step
