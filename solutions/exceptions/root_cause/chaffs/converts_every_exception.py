"""Every Exception is converted. A TypeError in the program is no problem of the settings: it is a bug, and looks like a
bad file now. Not even a LoadError comes out as it was.

Exception이라면 모두 바꾸는 코드입니다. 프로그램에서 발생한 TypeError는 설정의 문제가 아니라 버그인데, 잘못된 파일처럼
보이게 됩니다. LoadError마저 그대로 나오지 못합니다.

Expect: Any other exception of read() is a bug
"""


def load(read):
    try:
        return json.loads(read())
    except Exception as error:
        raise LoadError("the settings cannot be loaded") from error
