"""The numbers are all written into a list first. For a small range nobody notices; 10**18 numbers fit into no
computer. A number that can be computed from its index need not be stored.

모든 수를 미리 리스트에 담아 두는 코드입니다. 작은 범위에서는 티가 나지 않지만 수 10**18개는 어떤 컴퓨터에도 담을 수
없습니다. 인덱스로 계산할 수 있는 수는 저장할 필요가 없습니다.

Expect: LazyRange(10**18) must be there at once
"""


class LazyRange(LazyRange):
    def __init__(self, stop):
        self._numbers = list(range(stop))
        self._stop = len(self._numbers)
