"""old_iter counts up to len(obj). But an object that has only __getitem__ has no len(), and a list may grow while it
is looped over. Only an IndexError says where the end is.

old_iter가 len(obj)까지 셉니다. 하지만 `__getitem__`만 있는 객체에는 len()을 쓸 수 없고, 리스트는 반복하는 동안 길어질
수도 있습니다. 끝이 어디인지는 IndexError만이 알려 줍니다.

Expect: has no len()
"""


def old_iter(obj):
    for index in range(len(obj)):
        try:
            item = obj[index]
        except (IndexError, StopIteration):
            return
        yield item
