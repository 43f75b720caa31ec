"""Opens inside the try, and asks in the finally whether there is anything to close."""


def read_lines(open_resource):
    resource = None
    try:
        resource = open_resource()
        line = resource.read()
        while line != "":
            yield line
            line = resource.read()
    finally:
        if resource is not None:
            resource.close()
