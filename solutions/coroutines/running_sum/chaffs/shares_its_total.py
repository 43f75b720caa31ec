"""All sums add to one and the same total. What is made outside of the call, such as a default value or a global
variable, exists only once, and every call finds in it what the others have left.

모든 코루틴이 같은 합계에 더하고 있습니다. 기본값이나 전역 변수처럼 함수를 호출하기 전에 만들어 둔 것은 하나뿐입니다.
호출할 때마다 다른 호출이 남긴 값을 물려받게 됩니다.

Expect: makes a total of its own
"""


def running_sum(start=0, numbers=[]):
    while True:
        numbers.append((yield start + sum(numbers)))
