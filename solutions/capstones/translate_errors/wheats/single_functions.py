"""Asks first whether there is anything to translate; recognises the rule by sorting the classes."""


class AppError(Exception):
    def __init__(self, message, **context):
        self.message = message
        self.context = dict(context)
        super().__init__(message)

    def __str__(self):
        return self.message


class NotFound(AppError): ...


class InvalidInput(AppError): ...


class Unavailable(AppError): ...


def rule_for(exc, rules):
    if isinstance(exc, AppError | BaseExceptionGroup):
        return None
    fitting = [kind for kind in rules if isinstance(exc, kind)]
    return rules[min(fitting, key=type(exc).__mro__.index)] if fitting else None


def leaves(exc):
    if isinstance(exc, BaseExceptionGroup):
        for each in exc.exceptions:
            yield from leaves(each)
    else:
        yield exc


class Boundary:
    def __init__(self, rules, doing, **context):
        self.rules, self.doing, self.context = dict(rules), doing, context

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc is None:
            return False
        for leaf in leaves(exc):
            if isinstance(leaf, AppError):
                leaf.add_note(self.doing)
        if not any(rule_for(leaf, self.rules) for leaf in leaves(exc)):
            return False
        raise self.made_from(exc) from exc

    def made_from(self, exc):
        if isinstance(exc, BaseExceptionGroup):
            return exc.derive([self.made_from(each) for each in exc.exceptions])
        rule = rule_for(exc, self.rules)
        if rule is None:
            return exc
        new = rule(": ".join([self.doing, str(exc)]), **self.context)
        new.__cause__ = exc
        return new
