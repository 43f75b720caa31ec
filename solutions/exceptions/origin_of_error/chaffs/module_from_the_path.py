"""The module's name cannot be read off the path. A package lies in a file called __init__.py, a script that was started
is called __main__, and the dotted name depends on the folder where Python began to search.

모듈 이름은 경로에서 알아낼 수 없습니다. 패키지는 __init__.py라는 파일에 들어 있고, 직접 실행한 스크립트의 이름은
__main__이며, 점으로 이은 이름은 파이썬이 어느 폴더에서 찾기 시작했는지에 따라 달라집니다.

Expect: Its file may be called otherwise
"""

from pathlib import PurePath
from traceback import extract_tb


def origin(exc):
    if exc.__traceback__ is None:
        return None
    entry = extract_tb(exc.__traceback__)[-1]
    return Origin(PurePath(entry.filename).stem, entry.filename, entry.name, entry.lineno)
