"""A file and a module are two things. The path says where the text lies on this computer; the module's own name is what
an import says, and the module itself knows it.

파일과 모듈은 서로 다릅니다. 경로는 소스 코드가 이 컴퓨터의 어디에 있는지를 알려 줄 뿐입니다. 모듈 이름은 import할 때
쓰는 이름이고, 모듈 자신이 알고 있습니다.

Expect: The module is a name, and not the path of a file
"""

from traceback import extract_tb


def origin(exc):
    if exc.__traceback__ is None:
        return None
    entry = extract_tb(exc.__traceback__)[-1]
    return Origin(entry.filename, entry.filename, entry.name, entry.lineno)
