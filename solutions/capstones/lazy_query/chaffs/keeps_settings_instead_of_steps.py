"""The query remembers one setting of each kind and applies them in an order of its own. So the order of the calls is
lost, and a second where() overwrites the first one. What it has to remember is a row of steps.

쿼리가 종류마다 설정을 하나씩만 기억해 두었다가 정해진 순서로 적용합니다. 그래서 호출한 순서가 사라지고, 두 번째
where()가 첫 번째를 덮어씁니다. 기억해야 할 것은 설정이 아니라 차례로 늘어선 연산입니다.

Expect: A second where() does not replace the first one
"""

MISSING = object()


def at_least(smallest, number):
    if number < smallest:
        raise ValueError(f"{number} is too small: it must be at least {smallest}")
    return number


def batches(items, size):
    items = iter(items)
    while batch := list(islice(items, size)):
        yield batch


def windows(items, size):
    neighbours = deque(maxlen=size)
    for item in items:
        neighbours.append(item)
        if len(neighbours) == size:
            yield tuple(neighbours)


class Query:
    def __init__(self, source, **settings):
        self._source = source
        self._settings = settings

    def _set(self, **more):
        return Query(self._source, **{**self._settings, **more})

    def where(self, keep):
        return self._set(keep=keep)

    def select(self, change):
        return self._set(change=change)

    def take(self, n):
        return self._set(take=at_least(0, n))

    def skip(self, n):
        return self._set(skip=at_least(0, n))

    def batch(self, size):
        return self._set(batch=at_least(1, size))

    def window(self, size):
        return self._set(window=at_least(1, size))

    def then(self, other):
        return self._set(other=other)

    def __iter__(self):
        settings, items = self._settings, self._source
        if keep := settings.get("keep"):
            items = (item for item in items if keep(item))
        if change := settings.get("change"):
            items = (change(item) for item in items)
        if "skip" in settings:
            items = islice(items, settings["skip"], None)
        if "take" in settings:
            items = islice(items, settings["take"])
        if "other" in settings:
            items = chain(items, settings["other"])
        if "batch" in settings:
            items = batches(items, settings["batch"])
        if "window" in settings:
            items = windows(items, settings["window"])
        return iter(items)

    def first(self, default=MISSING):
        for item in self:
            return item
        if default is MISSING:
            raise LookupError("first() of a query without items")
        return default
