"""A single loop: an item waits until its partner comes."""


def combine_pairs(combine, items):
    waiting = []
    for item in items:
        waiting.append(item)
        if len(waiting) == 2:
            yield combine(*waiting)
            waiting.clear()
