"""Every event gets a key, and sorting does the rest."""


def timeline(delays):
    events = [((0, 0, 0), "main starts"), ((0, 1, 0), "main waits")]
    for place, (name, delay) in enumerate(delays.items()):
        events.append(((0, 2, place), f"{name} starts"))
        events.append(((delay, 3, place), f"{name} ends"))
    last = max([0, *delays.values()])
    events.append(((last, 4, 0), "main got {}".format([*delays])))
    return [(key[0], text) for key, text in sorted(events)]
