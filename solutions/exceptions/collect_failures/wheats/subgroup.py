"""Counts with a predicate that subgroup() asks about every exception, and raises a group class of its own."""


class Failures(ExceptionGroup):
    def derive(self, excs):
        return Failures(self.message, excs)


def run_all(checks):
    failed = {}
    results = dict.fromkeys(checks)
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failed[name] = failure
    for name, failure in failed.items():
        failure.add_note(f"while checking {name}")
    if failed:
        raise Failures("not all is well", list(failed.values()))
    return results


def sort_out(group):
    def number_of(kind):
        seen = []
        group.subgroup(lambda each: isinstance(each, kind) and seen.append(each))
        return len(seen)

    rest = group.subgroup(lambda each: not isinstance(each, BaseExceptionGroup | ValueError | OSError))
    if rest:
        raise rest
    return number_of(ValueError), number_of(OSError)
