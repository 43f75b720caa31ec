"""popitem() takes every group out of the caller's own dictionary. The report is right, but the data is gone afterwards,
and a second report on it is empty.

popitem()은 호출한 쪽의 딕셔너리에서 그룹을 꺼내 없앱니다. 보고서는 맞게 나오지만 데이터가 사라져서, 같은 데이터로 다시
보고하면 아무것도 나오지 않습니다.

Expect: A report reads its data and changes nothing in it
"""


def report(data):
    results = {}
    while data:
        key, numbers = data.popitem()
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
