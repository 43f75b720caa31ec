"""Asking isdigit() first means writing the rules of int() a second time, and differently: "-3" and " 7 " are numbers
for int(), but not for isdigit(). Just try it, and catch the error.

isdigit()으로 먼저 확인하면 int()의 규칙을 한 번 더, 그것도 다르게 적는 셈입니다. int()는 "-3"과 " 7 "을 숫자로 읽지만
isdigit()은 아니라고 합니다. 일단 시도하고, 예외가 발생하면 잡으세요.

Expect: signs, spaces and underscores that isdigit() refuses
"""


def to_int(text, default=0):
    if text.isdigit():
        return int(text)
    return default
