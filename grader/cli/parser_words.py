"""The messages of argparse in Korean: for the verbs that learners type."""

#: What the verbs are for; the order of help.
VERBS: dict[str, str] = {
    "check": "내 코드를 확인하고 다음에 할 일을 알려 줍니다",
    "watch": "저장할 때마다 확인하고, 한 화면에서 키로 조작합니다",
    "list": "모든 연습을 트랙별로 보여 줍니다",
    "next": "다음에 할 연습을 알려 줍니다",
    "hint": "힌트를 하나 더 보여 줍니다",
    "reset": "연습을 처음 상태로 되돌리고, 쓰던 파일은 보관합니다",
    "solution": "통과한 연습의 모범 답안을 보여 줍니다",
    "score": "제출물 하나를 채점해 결과를 출력합니다",
    "grade": "한 반의 제출물을 모두 채점합니다",
    "ci": "풀 리퀘스트를 채점합니다",
    "release": "학습자용 저장소를 만듭니다",
    "verify": "연습 저장소 자체를 검사합니다",
    "doctor": "이 컴퓨터에서 쓸 수 있는 격리 수준을 알려 줍니다",
    "schema": "보고서의 JSON Schema를 출력합니다",
}

TITLES = {
    "usage:": "사용법:",
    "positional arguments:": "인자:",
    "options:": "옵션:",
    "  -h, --help +show this help message and exit": "  -h, --help            이 도움말을 보여 주고 끝냅니다",
}

#: The help of an argument in English → in Korean.
HELP = {
    "a name or a part of it, a number of the list, a path, or a track (default: what was edited last)": (
        "이름이나 그 일부, 목록의 번호, 경로, 트랙(기본값: 마지막으로 고친 연습)"
    ),
    "a name or a part of it, a number of the list, a path, or a track (default: all, and the one edited last)": (
        "이름이나 그 일부, 목록의 번호, 경로, 트랙(기본값: 모두 확인하고 마지막으로 고친 연습을 보여 줌)"
    ),
    "the exercise pack (default: the nearest folder called exercises)": "연습이 있는 폴더(기본값: 가장 가까운 exercises 폴더)",
    "colours in the terminal": "터미널에서 색을 쓸지",
    "the language to speak (default: the locale's)": "표시할 언어(기본값: 로캘의 언어)",
    "how to confine attempts: process, landlock, namespaces": "격리 수준: process, landlock, namespaces",
    "the seed of the suites' inputs": "테스트 입력을 뽑는 시드",
    "write the report there as well": "보고서를 이 파일에도 씁니다",
    "run this test only, by its title or its function": "이 테스트만 실행합니다(제목이나 함수 이름으로)",
    "plain pytest in this terminal: print and breakpoint() work": (
        "이 터미널에서 pytest를 그대로 실행합니다(print와 breakpoint()를 쓸 수 있음)"
    ),
    "append lines instead of drawing a screen: for screen readers and editors": (
        "화면을 그리지 않고 줄을 덧붙입니다(화면 낭독기와 편집기용)"
    ),
    "add each failure as a line FILE:LINE: error: TEXT, for editors": (
        "실패마다 편집기용 줄(FILE:LINE: error: TEXT)을 덧붙입니다"
    ),
    "do not watch the files: check when r is pressed": "파일을 지켜보지 않고 r을 누를 때만 확인합니다",
    "show this hint, an earlier one as a rule, once more": "앞에서 본 힌트를 번호로 다시 봅니다",
    "do not ask": "묻지 않습니다",
    "show it although yours does not pass yet": "아직 통과하지 않았어도 보여 줍니다",
    "default: solutions beside the pack": "기본값: 연습 폴더 옆의 solutions",
}

#: Errors of argparse, as patterns, → in Korean.
ERRORS = {
    r"unrecognized arguments: (.+)": "알 수 없는 인자가 있습니다: {0}",
    r"the following arguments are required: (.+)": "빠진 인자가 있습니다: {0}",
    r"argument (.+?): expected one argument": "{0} 뒤에 값이 하나 있어야 합니다",
    r"argument (.+?): expected at least one argument": "{0} 뒤에 값이 하나 이상 있어야 합니다",
    r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)": "{0}에 쓸 수 없는 값입니다: {1} (쓸 수 있는 값: {2})",
    r"argument (.+?): invalid \w+ value: (.+)": "{0}에 쓸 수 없는 값입니다: {1}",
    r"argument (.+?): ignored explicit argument (.+)": "{0} 뒤에는 값을 쓸 수 없습니다: {1}",
    r"ambiguous option: (.+?) could match (.+)": "{0}만으로는 알 수 없습니다. 다음 가운데 하나인가요? {1}",
}
