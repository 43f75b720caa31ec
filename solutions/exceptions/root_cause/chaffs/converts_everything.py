"""Everything that can be raised is converted, Ctrl-C included. A wish to stop the program becomes bad settings, and the
program goes on.

발생할 수 있는 것을 Ctrl-C까지 모두 바꾸는 코드입니다. 멈추라는 요청이 잘못된 설정으로 바뀌고, 프로그램은 멈추지
않습니다.

Expect: ask the program to stop
"""


def load(read):
    try:
        return json.loads(read())
    except BaseException as error:
        raise LoadError("the settings cannot be loaded") from error
