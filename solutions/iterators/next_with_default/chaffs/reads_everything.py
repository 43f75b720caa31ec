"""list() requests everything that is left, only to keep the first item of it. The rest is lost for the next call, and
items without an end never come to an end here.

list()는 남은 값을 모두 요청해 놓고 첫 값만 씁니다. 나머지는 다음 호출 때 이미 사라지고 없습니다. 끝없이 이어지는
값이라면 여기서 영영 빠져나오지 못합니다.

Expect: source was asked for item 2
"""


def take(iterator, *default):
    if len(default) > 1:
        raise TypeError(f"take expected at most 1 default, got {len(default)}")
    if not hasattr(type(iterator), "__next__"):
        raise TypeError(f"'{type(iterator).__name__}' object is not an iterator")
    items = []
    while True:
        try:
            items.append(type(iterator).__next__(iterator))
        except StopIteration:
            if items:
                return items[0]
            if not default:
                raise
            return default[0]
