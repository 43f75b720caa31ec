"""The same pipelines with yield."""


def shout(words):
    for word in words:
        if not word or word.isspace():
            continue
        yield word.upper()


def _greater(data, limit):
    for item in data:
        if limit < item:
            yield item


def above(data, limits):
    pipelines = []
    for limit in limits:
        pipelines.append(_greater(data, limit))
    return pipelines
