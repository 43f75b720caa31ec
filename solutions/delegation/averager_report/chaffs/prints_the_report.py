"""On the screen the report looks complete, but the caller gets None. Give the dictionary back; the caller can print it
if need be.

화면에는 보고서가 제대로 보이지만 호출한 쪽은 None을 받습니다. 딕셔너리를 반환하세요. 출력이 필요하면 호출한 쪽에서
하면 됩니다.

Expect: report gives back a dictionary with one Result for each group
"""


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    print(results)
