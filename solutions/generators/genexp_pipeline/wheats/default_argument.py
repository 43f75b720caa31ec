"""The limit is a default value, which is fixed when the function is made."""


def shout(words):
    loud = (word.upper() for word in words)
    return (word for word in loud if word.strip())


def above(data, limits):
    pipelines = []
    for limit in limits:

        def is_above(item, limit=limit):
            return item > limit

        pipelines.append(filter(is_above, data))
    return pipelines
