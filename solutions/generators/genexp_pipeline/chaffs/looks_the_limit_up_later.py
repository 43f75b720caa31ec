"""The number of the limit is bound, but the limit itself is fetched from the list at every request. If the list changes
in the meantime, the pipelines that exist already change as well.

몇 번째 limit인지는 묶어 두었지만, limit 자체는 요청이 올 때마다 리스트에서 꺼내 옵니다. 그 사이에 리스트가 바뀌면 이미
만든 파이프라인까지 달라집니다.

Expect: The limits are those of the call
"""


def above(data, limits):
    if not hasattr(limits, "__getitem__"):
        limits = list(limits)

    def above_one(index):
        return (item for item in data if item > limits[index])

    return [above_one(index) for index in range(len(limits))]
