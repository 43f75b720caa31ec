"""Takes the group apart with split(), and asks first whether a check has failed."""


def attempt(name, check):
    try:
        return True, check()
    except Exception as failure:
        failure.add_note(f"check {name!r} failed")
        return False, failure


def run_all(checks):
    outcomes = {name: attempt(name, check) for name, check in checks.items()}
    failures = [value for fine, value in outcomes.values() if not fine]
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return {name: value for name, (_, value) in outcomes.items()}


def leaves(group):
    if group is None:
        return
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            yield from leaves(each)
        else:
            yield each


def sort_out(group):
    values, others = group.split(ValueError)
    systems, rest = others.split(OSError) if others else (None, None)
    if rest is not None:
        raise rest
    return len(list(leaves(values))), len(list(leaves(systems)))
