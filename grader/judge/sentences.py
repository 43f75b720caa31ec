"""The one sentence that explains a verdict, in every language a learner may read.

Pure.  Keys are the verdict's codes; a sentence may use {file}, {line}, {detail}, {passed} and {total}.  A file ends in
".py", which is read with a vowel at its end: that decides the Korean particle after it.
"""

from grader.intake.names import fold
from grader.judge.detail_words import in_language
from grader.model import Outcome, Verdict

_SENTENCES: dict[str, dict[str, str]] = {
    "passed": {"en": "All {total} tests pass.", "ko": "테스트 {total}개를 모두 통과했습니다."},
    "untouched": {
        "en": "Not started: the code is still the one that was handed out.",
        "ko": "아직 시작하지 않았습니다. 코드가 처음 받은 그대로입니다.",
    },
    "missing": {"en": "There is no {file} in this submission.", "ko": "{file} 파일이 없습니다."},
    "tests_failed": {
        "en": "{passed} of {total} tests pass.",
        "ko": "테스트 {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "missing_name": {
        "en": "{file} has no {detail}: the tests import it by that name, so none of them could run.",
        "ko": "{file}에 이름이 {detail}인 것이 없습니다. 테스트가 그 이름을 import하므로 하나도 실행하지 못했습니다.",
    },
    "import_failed": {
        "en": "{file} could not be imported because of line {line}, so no test could run: {detail}.",
        "ko": "{file}를 불러오다가 {line}번 줄에서 예외가 발생해 테스트를 실행하지 못했습니다: {detail}.",
    },
    "import_failed_somewhere": {
        "en": "{file} could not be imported, so no test could run: {detail}.",
        "ko": "{file}를 불러오다가 예외가 발생해 테스트를 실행하지 못했습니다: {detail}.",
    },
    "suite_failed": {
        "en": "The tests could not be loaded together with {file}: {detail}.",
        "ko": "{file}와 함께 테스트를 불러오지 못했습니다: {detail}.",
    },
    "suite_edited": {
        "en": "The tests of {file} are not the ones that were handed out: what they say does not count.",
        "ko": "{file}의 테스트가 처음 받은 것과 다릅니다. 이 테스트의 결과는 인정되지 않습니다.",
    },
    "suite_missing": {
        "en": "The tests of {file} are gone: nothing can be checked without them.",
        "ko": "{file}의 테스트 파일이 없습니다. 테스트 없이는 아무것도 확인할 수 없습니다.",
    },
    "tampered": {
        "en": "Tests passed together with their own contradiction, or while what they use had been changed. No answer does that, unless its == is always true: the result does not count.",
        "ko": "테스트가 자신과 정반대인 테스트와 함께 통과했거나, 테스트가 쓰는 것이 바뀐 채로 통과했습니다. ==가 늘 참인 것이 아니라면 어떤 답도 그럴 수 없습니다. 이 결과는 인정되지 않습니다.",
    },
    "unknown_tests": {
        "en": "The run reported tests that nobody asked for, or reported some twice.",
        "ko": "요청하지 않은 테스트가 보고되었거나 같은 테스트가 두 번 보고되었습니다.",
    },
    "test_timed_out": {
        "en": "{detail} did not end in time; {passed} of {total} tests pass.",
        "ko": "{detail} 테스트가 제시간에 끝나지 않았습니다. {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "import_timed_out": {
        "en": "Importing {file} did not end in time: is there a loop, or a wait, outside of every function?",
        "ko": "{file}를 불러오는 일이 제시간에 끝나지 않았습니다. 함수 밖에 끝나지 않는 반복문이나 기다림이 있나요?",
    },
    "import_was_late": {
        "en": "Importing {file} did not end in time, although nothing in it looks slow: the machine may be very busy. Check it again.",
        "ko": "{file}를 불러오는 일이 제시간에 끝나지 않았습니다. 오래 걸릴 코드는 보이지 않으니 컴퓨터가 매우 바빴을 수 있습니다. 다시 확인해 보세요.",
    },
    "out_of_memory": {
        "en": "The code used more than {detail} MiB of memory; {passed} of {total} tests pass.",
        "ko": "코드가 메모리를 {detail} MiB 넘게 사용했습니다. 테스트 {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "flooded": {
        "en": "The code printed more than {detail} KiB; {passed} of {total} tests pass.",
        "ko": "코드가 {detail} KiB 넘게 출력했습니다. 테스트 {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "import_flooded": {
        "en": "Importing {file} printed more than {detail} KiB: is there a loop outside of every function that prints without end?",
        "ko": "{file}를 불러오는 동안 {detail} KiB 넘게 출력했습니다. 함수 밖에 끝없이 출력하는 반복문이 있나요?",
    },
    "exited": {
        "en": "The code ended the whole Python process ({detail}); {passed} of {total} tests pass.",
        "ko": "코드가 파이썬 프로세스 전체를 끝내 버렸습니다({detail}). 테스트 {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "killed": {
        "en": "The Python process died ({detail}); {passed} of {total} tests pass.",
        "ko": "파이썬 프로세스가 죽었습니다({detail}). 테스트 {total}개 가운데 {passed}개를 통과했습니다.",
    },
    "too_large": {
        "en": "{file} is too large to be graded: {detail}.",
        "ko": "{file}가 너무 커서 채점할 수 없습니다: {detail}.",
    },
    "nul_byte": {
        "en": "{file} holds a NUL byte in line {line}: it is not a text file.",
        "ko": "{file}의 {line}번 줄에 NUL 바이트가 있습니다. 텍스트 파일이 아닙니다.",
    },
    "not_utf8": {
        "en": "{file} is not UTF-8 in line {line}: save it as UTF-8.",
        "ko": "{file}의 {line}번 줄이 UTF-8이 아닙니다. UTF-8로 저장하세요.",
    },
    "coding_cookie": {
        "en": "{file} declares an encoding other than UTF-8 in line {line} ({detail}): delete that comment and save as UTF-8.",
        "ko": "{file}의 {line}번 줄에 UTF-8이 아닌 인코딩이 적혀 있습니다({detail}). 그 주석을 지우고 UTF-8로 저장하세요.",
    },
    "syntax_error": {
        "en": "Python cannot read line {line} of {file}: {detail}.",
        "ko": "파이썬이 {file}의 {line}번 줄을 읽지 못합니다: {detail}.",
    },
    "indentation": {
        "en": "Line {line} of {file} is not indented as Python expects it ({detail}): lines of one block begin in the same "
        "column, four spaces further in than the line that opens it.",
        "ko": "{file}의 {line}번 줄은 들여쓰기가 맞지 않습니다({detail}). 한 블록의 줄은 모두 같은 칸에서 시작하고, 블록을 여는 "
        "줄보다 공백 네 칸만큼 안쪽에 있어야 합니다.",
    },
    "utf16": {
        "en": "{file} is saved as UTF-16, as Windows PowerShell does with > for instance: choose UTF-8 in your editor and save it again.",
        "ko": "{file}가 UTF-16으로 저장되어 있습니다(예: Windows PowerShell의 >). 편집기에서 인코딩을 UTF-8로 골라 다시 저장하세요.",
    },
    "merge_marker": {
        "en": "Line {line} of {file} is a mark that a merge left: keep one of the two versions and delete the marks.",
        "ko": "{file}의 {line}번 줄에 병합하다가 남은 표시가 있습니다. 두 버전 가운데 하나만 남기고 표시를 지우세요.",
    },
    "notebook_line": {
        "en": "Line {line} of {file} is a command for a notebook ({detail}): delete it, a module holds Python only.",
        "ko": "{file}의 {line}번 줄은 노트북 명령입니다({detail}). 모듈에는 파이썬 코드만 쓸 수 있으니 지우세요.",
    },
    "other_format": {
        "en": "{file} is no Python: it begins like a {detail} file. Save the code itself as plain text, in your editor.",
        "ko": "{file}는 파이썬 코드가 아니라 {detail} 파일로 보입니다. 편집기에서 서식 없이 코드만 저장하세요.",
    },
    "pasted_mark": {
        "en": "Line {line} of {file} begins with {detail}, which was copied along with the code: delete such marks.",
        "ko": "{file}의 {line}번 줄 맨 앞에 코드와 함께 복사된 기호({detail})가 있습니다. 이런 기호를 모두 지우세요.",
    },
    "curly_quote": {
        "en": "Line {line} of {file} has a typographic quote ({detail}): type a straight one, \" or '.",
        "ko": "{file}의 {line}번 줄에 둥근 따옴표({detail})가 있습니다. 곧은 따옴표(\" 또는 ')로 바꾸세요.",
    },
    "odd_space": {
        "en": "Line {line} of {file} has a special space ({detail}) that looks like an ordinary one: delete it and type a space.",
        "ko": "{file}의 {line}번 줄에 보통 공백처럼 보이는 특수 공백({detail})이 있습니다. 지우고 공백을 다시 입력하세요.",
    },
    "newer_syntax": {
        "en": "Line {line} of {file} uses syntax of a newer Python (first version that has it, version here: {detail}).",
        "ko": "{file}의 {line}번 줄은 더 새로운 파이썬의 문법을 씁니다(그 문법이 처음 나온 버전, 여기서 쓰는 버전: {detail}).",
    },
    "too_deep": {
        "en": "{file} is nested too deeply for Python to read.",
        "ko": "{file}가 너무 깊게 중첩되어 있어 파이썬이 읽지 못합니다.",
    },
    "notebook": {
        "en": "{file} is a notebook, not a module: export it as a Python script.",
        "ko": "{file}는 모듈이 아니라 노트북입니다. 파이썬 스크립트로 내보내세요.",
    },
    "not_a_file": {
        "en": "{file} is not a regular file ({detail}).",
        "ko": "{file}는 일반 파일이 아닙니다({detail}).",
    },
    "unreadable": {"en": "{file} cannot be read: {detail}.", "ko": "{file}를 읽을 수 없습니다: {detail}."},
    "ambiguous": {
        "en": "There are several different files that could be {file}, and nothing tells which one counts: {detail}. Keep one.",
        "ko": "{file}일 수 있는 서로 다른 파일이 여러 개 있어 어느 것을 채점해야 할지 알 수 없습니다: {detail}. 하나만 남기세요.",
    },
    "archive": {
        "en": "The archive cannot be graded: {detail}.",
        "ko": "압축 파일을 채점할 수 없습니다: {detail}.",
    },
    "grader_error": {
        "en": "The grader failed, not the code: {detail}. Grade it again.",
        "ko": "코드가 아니라 채점기가 실패했습니다: {detail}. 다시 채점하세요.",
    },
}

_REASONS: dict[str, dict[str, str]] = {
    "timed_out": {
        "en": "It did not end within {0:g} seconds: is there a loop that never ends, or a wait for what never comes?",
        "ko": "{0:g}초 안에 끝나지 않았습니다. 끝나지 않는 반복문이 있거나, 오지 않을 것을 기다리고 있나요?",
    },
    "looped": {
        "en": "It was still computing after {0:g} seconds of processor time: is there a loop that never ends?",
        "ko": "CPU를 {0:g}초 동안 쓰고도 끝나지 않았습니다. 끝나지 않는 반복문이 있나요?",
    },
    "not_run": {"en": "It was not run.", "ko": "실행되지 않았습니다."},
    "no_time": {
        "en": "It was not run, because tests before it hang.",
        "ko": "앞선 테스트가 끝나지 않아 실행되지 않았습니다.",
    },
    "skipped": {"en": "It was skipped instead of run.", "ko": "실행되지 않고 건너뛰어졌습니다."},
    "ended": {"en": "The Python process ended during it.", "ko": "실행 도중 파이썬 프로세스가 끝났습니다."},
    "flooded": {"en": "It printed too much.", "ko": "너무 많이 출력했습니다."},
    "out_of_memory": {"en": "It used too much memory.", "ko": "메모리를 너무 많이 사용했습니다."},
    "unwritten": {"en": "This part is not written yet: {0}", "ko": "아직 작성하지 않은 부분입니다: {0}"},
}


#: Added where the module did not lie where instructions say.
_FOUND = {"en": " It was found at {found}.", "ko": " 파일은 {found}에서 찾았습니다."}


def explain(verdict: Verdict, lang: str = "en") -> str:
    """Return the sentence behind a verdict, and where its module was found if that is no declared place."""
    told = _sentence(verdict, lang)
    return told if _is_declared(verdict) else told + _FOUND[lang].format(found=verdict.found)


def _is_declared(verdict: Verdict) -> bool:
    """Return True where the file was found at a place that instructions name, or where nobody looked for it."""
    track, _, slug = verdict.id.rpartition("/")
    file = f"{slug}.py"
    places = {"", file, f"{slug}/{file}", f"{track}/{file}", f"{verdict.id}/{file}", f"exercises/{verdict.id}/{file}"}
    return fold(verdict.found) in map(fold, places)


def _sentence(verdict: Verdict, lang: str) -> str:
    code = verdict.code or verdict.status.value
    if code == "import_failed" and verdict.line is None:
        code = "import_failed_somewhere"
    return _SENTENCES[code][lang].format(
        file=f"{verdict.id.rpartition('/')[2]}.py",
        line=verdict.line,
        detail=in_language(verdict.detail, lang),
        passed=sum(test.outcome is Outcome.PASSED for test in verdict.tests),
        total=len(verdict.tests),
    )


def reason(code: str, lang: str = "en", *values: object) -> str:
    """Why one test has no facts to show."""
    return _REASONS[code][lang].format(*values)
