"""Whoever drives a generator knows its states without asking: each of them changes at a next()."""


def life(function):
    states, state = [], "GEN_CREATED"

    def look():
        states.append(state)
        return state

    generator = function(look)
    look()
    try:
        while True:
            state = "GEN_RUNNING"
            next(generator)
            state = "GEN_SUSPENDED"
            look()
    except StopIteration:
        state = "GEN_CLOSED"
        look()
        return states
    except BaseException:
        state = "GEN_CLOSED"
        raise
