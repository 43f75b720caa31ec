"""Names GeneratorExit and answers it by a return; everything else is raised again."""


def journal(write):
    lines = 0
    try:
        while True:
            write((yield lines))
            lines += 1
    except GeneratorExit:
        write("-- end --")
        return
    except BaseException as error:
        write("-- end --")
        raise error


def close_all(coros):
    waiting, errors = list(coros), []
    while waiting:
        try:
            waiting.pop(0).close()
        except Exception as error:
            errors += [error]
    if len(errors) > 0:
        raise ExceptionGroup("errors", errors)
