"""Goes through the seconds, and asks in each of them who ends."""


def timeline(delays):
    log = [(0, "main starts"), (0, "main waits")]
    for name in delays.keys():
        log.append((0, name + " starts"))
    left = dict(delays)
    second = 0
    while left:
        second += 1
        for name in [name for name, delay in left.items() if delay == second]:
            log.append((second, name + " ends"))
            del left[name]
    log.append((second, "main got " + repr(list(delays.keys()))))
    return log
