"""`in` goes through the numbers and compares one after the other. For 10**17 that takes years, and yet the answer
lies in two comparisons with the borders.

`in`이 수를 하나씩 꺼내 비교하고 있습니다. 10**17이 있는지 알려면 몇 년이 걸릴 텐데, 양쪽 경계와 비교하면 바로 알 수
있습니다.

Expect: was compared with more than 100 numbers, one by one
"""


class LazyRange(LazyRange):
    def __contains__(self, value):
        return any(number == value for number in self)
