"""The end is stored on the class instead of on the object. The class exists only once: whoever makes a second Steps
changes the first one.

end를 객체가 아니라 클래스에 저장하고 있습니다. 클래스는 하나뿐이므로 두 번째 Steps를 만드는 순간 첫 번째 것까지
바뀝니다.

Expect: Every Steps has an end of its own
"""


class Steps:
    def __init__(self, end):
        Steps._end = end

    def __getitem__(self, index):
        if not 0 <= index < self._end:
            raise IndexError(f"there is no step {index}")
        return index


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj[index]
        except (IndexError, StopIteration):
            return
        yield item
        index += 1
