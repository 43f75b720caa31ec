"""Names both ways out: one that raises, GeneratorExit included, and the quiet one."""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while True:
            line = resource.read()
            if line == "":
                break
            yield line
    except BaseException:
        resource.close()
        raise
    else:
        resource.close()
