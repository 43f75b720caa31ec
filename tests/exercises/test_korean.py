"""What a Korean learner reads: no word that the glossary replaced, and as many tasks, hints and rules as in English.

A text is refused by patterns, not by meaning. So a word that is right elsewhere is refused only in the phrases where it
is wrong: 창 in 터미널 창, 형 in 유형 and 일어나다 in 무슨 일이 일어나다 stay.
"""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from rich.cells import cell_len

from grader.pack.exercises import read_messages
from grader.pack.suites import functions
from grader.verify.texts import read_docstring

ROOT = Path(__file__).resolve().parents[2]
EXERCISES = sorted(path.parent for path in ROOT.glob("exercises/*/*/README.md"))
HANGUL = re.compile("[가-힣]")
#: A title in columns of the terminal, where Hangul takes two: with its label and its task it fits one line.
WIDEST_TITLE = 60
#: 「빈 리스트면 바로 끝난다」: a plain statement on one line, with no full stop.
TITLE = re.compile(r"(?! ).*[^ ]다")

#: The beginning and the end of a word, with what may be attached to it.
START, END = "(?<![가-힣])", "(?![가-힣])"
JOSA = "(?:은|는|이|가|을|를|의|에|로|으로|와|과|도|만|마다|부터|까지)"
#: What can be raised, as it is written in a text, with the particle of a subject.
RAISED = r"(?:예외|오류|[A-Z]\w*(?:Error|Exit|Exception|Iteration|Interrupt|Group|Warning))`?"
SUBJECT = f"{RAISED}(?:가|이|도|는|은|만)"
#: 나다 and 일어나다, but not 나오다, 나가다, 나타나다.
ARISES = "(?:나(?=[ .,]|면|야|지|는|고|서|기|도|므로|니|거나|더라도|자)|났|난(?= )|날(?= )|납니다|일어[나났난날납])"
#: Nouns of programs, to which nobody speaks as to people.
THINGS = (
    "객체|클래스|함수|메서드|모듈|변수|인자|값|원소|예외|파일|트리|노드|자식|부모|쿼리|소스|리스트|튜플|딕셔너리|시퀀스|"
    "이터레이터|이터러블|제너레이터|코루틴|태스크|퓨처|이벤트 루프|콜백|세마포어|데코레이터|반복문|블록|절|문|파이썬|"
    "프로그램|프로세스|스레드|서버|자기 자신|객체 자신|grouper|averager"
)
#: What a loop goes over.
ITERABLES = (
    "객체|리스트|튜플|딕셔너리|집합|시퀀스|문자열|파일|스트림|데이터|소스|트리|쿼리|이터레이터|이터러블|제너레이터|코루틴|"
    r"`?\b[A-Z]\w*(?:\([^()]*\))?`?"
)
#: Words before which a 창 is one on the screen, and a noun before a name is one of several.
ON_SCREEN = "".join(f"(?<!{word} )" for word in ("터미널", "대화", "명령", "입력", "브라우저", "편집기", "새"))
SEVERAL = "".join(f"(?<!{word} )" for word in ("두", "세", "네", "다음", "아래"))
#: A request that comes or is made is no request that raises.
IS_MADE = "(?!오|올|온|와|없|있|들어|끝|취소|여러|많)"

#: The word of the glossary → the patterns of what it replaced.
REPLACED = {
    "값 (리스트에 든 것이면 원소)": ["항목"],
    "지연 평가, 요청받을 때만": ["게으[른르름리]|게을[러렀]"],
    "동시에": ["나란히"],
    "발생하다": [f"{SUBJECT} {ARISES}", f"(?:에서|다가|하다) (?:난|일어난) (?:다른 )?`?{RAISED}"],
    "일으키다": [f"{RAISED}(?:를|을)? (?:낸|내는|냅니다|내야)"],
    "예외": [
        "오류(?:가|는|도|만)? (?:나|났|난|날|납|없이|발생|일어|객체|메시지|대신)",
        "오류(?:를|까지) (?:일으|잡|삼|내|낸|던|숨|감추|무시)",
        "(?:에서|다가) (?:발생한|나온|던진|일어난) 오류",
    ],
    "잡다": [f"{RAISED}[^.]{{0,20}}붙잡", "except[^.]{0,30}붙잡", "붙잡[^.]{0,6} (?:예외|오류)"],
    "순회하다": [f"(?:{ITERABLES})(?:을|를) (?:또 |다시 |한 번 |두 번 |안쪽에서 |for 문으로 )*반복(?=[하해한할했합])"],
    "문자열": [f"{START}텍스트(?! ?(?:파일|모드|편집기|에디터))"],
    "타입": [f"{START}형{JOSA}?{END}"],
    "데코레이터를 적용하다": ["장식(?=[하한할함해했합된될자])"],
    "워커 프로세스": ["작업 프로세스"],
    "줄바꿈": ["줄 바꿈"],
    "윈도": [f"{ON_SCREEN}{START}창{JOSA}?{END}"],
    "에 (에게는 사람에게만)": [f"(?:{START}(?:{THINGS})|`|\\)|\\b[a-z_]\\w*)에게"],
    "X 객체끼리는 서로 영향을": ["서로에게 영향"],
    "`X` 함수를": [f"{SEVERAL}(?:함수|클래스|메서드) `[^`]+`{JOSA}{END}"],
    "요청한 쪽에 그 예외 객체가 그대로 전해지다": [
        f"{START}요청(?:은|이|도) (?:모두 |언제나 |항상 |바로 )?{IS_MADE}(?:[^ .]+ ){{0,3}}?(?:일으|예외 객체로 실패)"
    ],
}


def slugs(folder):
    return f"{folder.parent.name}/{folder.name}"


def korean_strings(path):
    """The string constants with Hangul in a module, those of f-strings too."""
    constants = (node.value for node in ast.walk(ast.parse(path.read_bytes())) if isinstance(node, ast.Constant))
    return [value for value in constants if isinstance(value, str) and HANGUL.search(value)]


def paragraphs(text):
    """The paragraphs and list items of an instruction, each on one line: a phrase may be broken anywhere."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n|\n(?=#|- |\d+\. |```|>>>)", text)]


def texts_of_exercise(folder):
    """Every text of an exercise that a learner may read in Korean, each with its place."""
    about = tomllib.loads((folder / "exercise.toml").read_text(encoding="utf-8"))
    told = read_messages(folder)
    chaffs = sorted((folder.parents[2] / "solutions" / slugs(folder) / "chaffs").glob("*.py"))
    yield from (("README.ko.md", text) for text in paragraphs((folder / "README.ko.md").read_text(encoding="utf-8")))
    yield from (("exercise.toml", text) for text in (about["title_ko"], about["learnt_ko"], *about["hints_ko"]))
    yield from told.rules.items()
    yield from told.titles.items()
    yield from ((f"chaffs/{chaff.name}", read_docstring(chaff.read_bytes())[0].get("ko", "")) for chaff in chaffs)


def replaced_words(text):
    """The phrases of a text that the glossary replaced, with some words around them, and what takes their place."""
    text = " ".join(text.split())
    patterns = ((better, wrong) for better, several in REPLACED.items() for wrong in several)
    found = ((better, hit) for better, wrong in patterns for hit in re.finditer(wrong, text))
    return [f"…{text[max(0, hit.start() - 15) : hit.end() + 10]}… → {better}" for better, hit in found]


def blamed(texts):
    """Where a text uses a word that the glossary replaced."""
    return [f"{place}: {complaint}" for place, text in texts for complaint in replaced_words(text)]


def numbered_tasks(instruction):
    """How many tasks an instruction numbers, outside its examples."""
    prose = re.sub(r"^```.*?^```", "", instruction.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return [int(number) for number in re.findall(r"^(\d+)\. ", prose, flags=re.MULTILINE)]


# The words


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_an_exercise_uses_the_words_of_the_glossary(folder):
    assert blamed(texts_of_exercise(folder)) == []


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_a_subiterator_is_what_the_english_text_calls_so(folder):
    if "subiterator" not in (folder / "README.md").read_text(encoding="utf-8"):
        assert [place for place, text in texts_of_exercise(folder) if "하위 이터레이터" in text] == []


def test_the_titles_of_the_tracks_use_the_words_of_the_glossary():
    curriculum = tomllib.loads((ROOT / "exercises" / "curriculum.toml").read_text(encoding="utf-8"))
    assert blamed((name, track["title_ko"]) for name, track in curriculum["tracks"].items()) == []


@pytest.mark.parametrize("package", ["grader", "exercises/kit"])
def test_the_command_line_uses_the_words_of_the_glossary(package):
    modules = sorted((ROOT / package).rglob("*.py"))
    assert blamed((path.name, text) for path in modules for text in korean_strings(path)) == []


# Both languages say as much


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_an_instruction_has_the_same_tasks_in_korean(folder):
    tasks = numbered_tasks(folder / "README.md")
    assert tasks == list(range(1, len(tasks) + 1))
    assert numbered_tasks(folder / "README.ko.md") == tasks


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_there_are_as_many_hints_in_korean(folder):
    about = tomllib.loads((folder / "exercise.toml").read_text(encoding="utf-8"))
    assert len(about["hints_ko"]) == len(about["hints"]) > 0


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_every_test_has_a_rule_in_korean(folder):
    rules = read_messages(folder).rules
    assert sorted(rules) == sorted(functions((folder / f"test_{folder.name}.py").read_bytes()))
    assert [name for name, rule in rules.items() if not HANGUL.search(rule)] == []


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_every_test_has_a_title_of_its_own_in_korean(folder):
    titles = read_messages(folder).titles
    assert sorted(titles) == sorted(functions((folder / f"test_{folder.name}.py").read_bytes()))
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize("folder", EXERCISES, ids=slugs)
def test_a_title_is_a_short_plain_statement(folder):
    titles = read_messages(folder).titles.values()
    assert [title for title in titles if cell_len(title) > WIDEST_TITLE or not TITLE.fullmatch(title)] == []


# The patterns themselves


@pytest.mark.parametrize(
    "text",
    [
        "모든 항목이 나옵니다.",
        "range는 게으른 시퀀스입니다.",
        "두 작업을 나란히 실행합니다.",
        "visit에서 예외가 나면 반복이 끝납니다.",
        "`TypeError`가 일어납니다.",
        "AttributeError가 나 버립니다.",
        "StopIteration이 일어나는데",
        "소스에서 난 예외는 그대로 전달합니다.",
        "`call()`에서 난 `StopIteration`은",
        "끝까지 읽었을 때 오류가 나면 안 됩니다.",
        "오류를 삼키고",
        "GeneratorExit를 붙잡고 계속 실행됩니다.",
        "except만 쓰면 그것까지 붙잡고",
        "`Countdown(3)`을 반복하면",
        "같은 객체를 안쪽에서 또 반복하면",
        "잘못된 텍스트가 들어옵니다.",
        "메시지의 형은 `str`입니다.",
        "형도 검사합니다.",
        "이것으로 장식한 함수",
        "작업 프로세스에서 온 예외",
        "공백과 줄 바꿈",
        "덜 찬 창이 나옵니다.",
        "트리에게 이터레이터를 달라고 합니다.",
        "`select()`에게 맡깁니다.",
        "for 문과 yield from에게 문자열은",
        "서로 다른 `CountUp` 객체는 서로에게 영향을 주지 않습니다.",
        "함수 `kind(obj)`를 완성하세요.",
        "그 뒤의 요청은 모두 StopIteration을 일으켜야 합니다.",
        "그때의 요청도 바로 그 예외 객체로 실패해야 합니다.",
    ],
)
def test_a_replaced_word_is_found(text):
    assert replaced_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "무슨 일이 일어나는지 봅시다.",
        "예외가 나오면 그대로 밖으로 나갑니다.",
        "예외가 나타나는 곳",
        "예외는 나중에 처리합니다.",
        "고장 난 소스에서 예외가 발생합니다.",
        "값을 내보내고 나서 끝납니다.",
        "정수형, 유형, 형태, 형식, 형제는 그대로 둡니다.",
        "터미널 창을 닫으세요. 창의적인 창고입니다.",
        "줄 앞의 공백은 장식이 아닙니다.",
        "텍스트 파일이 아닙니다. 컨텍스트 매니저가 있습니다.",
        "같은 일을 반복하지 마세요. `send(None)`을 반복하면 이어집니다.",
        "사람에게 보여 줍니다. 읽는 사람에게, 다른 개발자에게, Ada에게 전합니다.",
        "스스로에게 남기는 메모입니다.",
        "데이터를 메모리에 붙들어 두고, 손을 붙잡습니다.",
        "문법 오류(SyntaxError)를 알립니다.",
        "요청이 오면 ValueError를 일으킵니다. 서버로 보낸 요청이 실패했습니다.",
        "두 함수 `a`와 `b`를 완성하세요. `a` 함수를 고칩니다.",
        "예외가 날아가지 않게 하세요.",
        "바람직한 결과가 나란하게 놓입니다.",
    ],
)
def test_an_innocent_word_is_left_alone(text):
    assert replaced_words(text) == []
