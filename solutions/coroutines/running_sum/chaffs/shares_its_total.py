"""All sums add to one and the same total: a default value is made once, when the function is defined, and not anew at
every call.

모든 코루틴이 같은 합계에 더하고 있습니다. 기본값은 함수를 호출할 때마다가 아니라 정의할 때 한 번만 만들어집니다.

Expect: makes a total of its own
"""


def running_sum(start=0, numbers=[]):
    while True:
        numbers.append((yield start + sum(numbers)))
