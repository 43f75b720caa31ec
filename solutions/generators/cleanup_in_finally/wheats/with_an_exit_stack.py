"""An ExitStack remembers what to call at the end of its block."""

from contextlib import ExitStack


def read_lines(open_resource):
    with ExitStack() as stack:
        resource = open_resource()
        stack.callback(resource.close)
        while line := resource.read():
            yield line
