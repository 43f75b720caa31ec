"""The name of the file alone does not tell which file it is: every package has an __init__.py.

파일 이름만으로는 어느 파일인지 알 수 없습니다. `__init__.py`는 패키지마다 있습니다.

Expect: with all its folders
"""

from pathlib import PurePath

first_place = origin


def origin(exc):
    place = first_place(exc)
    return place and place._replace(filename=PurePath(place.filename).name)
