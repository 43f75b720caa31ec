"""The error is wrapped into another one. The caller has an except for the ConnectionError that read() raises, or for
the one it threw in itself, and that except no longer fits.

예외를 다른 예외로 감싸고 있습니다. 호출한 쪽에는 read()가 일으키는 ConnectionError나 자기가 던진 예외를 잡을 except가
준비되어 있는데, 이제 그 except에 걸리지 않습니다.

Expect: let the same object out again, neither swallowed nor replaced
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    except Exception as error:
        raise RuntimeError("reading failed") from error
    finally:
        resource.close()
