"""Names the states itself, by the generator's own attributes; send() instead of next()."""


def life(function):
    states = []

    def state():
        if generator.gi_running:
            return "GEN_RUNNING"
        if generator.gi_frame is None:
            return "GEN_CLOSED"
        return "GEN_SUSPENDED" if generator.gi_suspended else "GEN_CREATED"

    def look():
        states.append(state())
        return states[-1]

    generator = function(look)
    ended = False
    look()
    while not ended:
        try:
            generator.send(None)
        except StopIteration:
            ended = True
        look()
    return states
