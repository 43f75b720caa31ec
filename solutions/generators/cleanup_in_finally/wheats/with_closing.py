"""contextlib.closing is the same try and finally, as a with block; iter() with two arguments reads until ""."""

from contextlib import closing


def read_lines(open_resource):
    with closing(open_resource()) as resource:
        yield from iter(resource.read, "")
