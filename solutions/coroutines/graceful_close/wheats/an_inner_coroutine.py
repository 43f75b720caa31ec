"""The body knows nothing of the footer: the generator around it delegates, and writes the footer itself."""


def journal(write):
    try:
        yield from write_lines(write)
    finally:
        write("-- end --")


def write_lines(write):
    lines = 0
    while True:
        line = yield lines
        write(line)
        lines = lines + 1


def close_all(coros):
    errors = []
    iterator = iter(coros)

    def close_the_rest():
        try:
            for coro in iterator:
                coro.close()
        except Exception as error:
            errors.append(error)
            close_the_rest()

    close_the_rest()
    if errors:
        raise ExceptionGroup("some did not close", tuple(errors))
