"""Asks the items by hand: the end of the items and the match are two ways out of the same loop."""


def until_match(items, stop):
    iterator = iter(items)
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return None
        if stop(item):
            return item
        yield item
