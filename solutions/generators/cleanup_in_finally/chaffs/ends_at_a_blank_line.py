"""strip() makes a blank line look empty, and empty looks like the end. But only "" means the end: a blank line still
has its line break. Half of the text is lost at the first paragraph.

strip()을 하면 빈 줄이 비어 보이고, 비어 보이니 끝처럼 보입니다. 하지만 끝을 뜻하는 것은 ""뿐입니다. 빈 줄에는 줄바꿈이
있습니다. 이대로라면 첫 문단이 끝나는 곳에서 나머지를 모두 잃습니다.

Expect: Only "" means that there are no more lines
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while True:
            line = resource.read()
            if not line.strip():
                return
            yield line
    finally:
        resource.close()
