"""Sorts by hand: walks through the group, counts, and builds a group of what is left with derive()."""


def run_all(checks):
    results, failures = {}, []
    for name in checks:
        try:
            value = checks[name]()
        except Exception as failure:
            failures.append(failure)
            failures[-1].add_note(name)
        else:
            results[name] = value
    if not failures:
        return results
    raise BaseExceptionGroup("failures", failures)


def sort_out(group):
    counts = [0, 0]

    def rest_of(group):
        rest = []
        for each in group.exceptions:
            match each:
                case BaseExceptionGroup():
                    inner = rest_of(each)
                    if inner is not None:
                        rest.append(inner)
                case ValueError():
                    counts[0] += 1
                case OSError():
                    counts[1] += 1
                case _:
                    rest.append(each)
        return group.derive(rest) if rest else None

    rest = rest_of(group)
    if rest is not None:
        raise rest
    return counts[0], counts[1]
