"""The notes are missing. A note often tells what no text of an exception can know: which file, which customer, which
attempt it was.

노트가 빠져 있습니다. 노트는 어떤 파일, 어떤 고객, 몇 번째 시도였는지처럼 예외의 메시지만으로는 알 수 없는 것을 알려 줄
때가 많습니다.

Expect: Notes that were added with add_note() appear in the report
"""

full = report


def report(exc):
    notes = getattr(exc, "__notes__", [])
    return "\n".join(line for line in full(exc).splitlines() if line not in notes)
