"""The sentences of a pull request's summary, in every language a learner may read.  Pure."""

WORDS: dict[str, dict[str, str]] = {
    "heading": {
        "en": "{passed} of {count} graded exercises pass",
        "ko": "채점한 연습 {count}개 중 {passed}개를 통과했습니다",
    },
    "heading_one_passed": {"en": "{exercise} passes", "ko": "{exercise} 연습을 통과했습니다"},
    "heading_one": {"en": "{exercise} does not pass yet", "ko": "{exercise} 연습을 아직 통과하지 못했습니다"},
    "heading_none": {"en": "Nothing to grade", "ko": "채점할 것이 없습니다"},
    "heading_ours": {"en": "The grader itself failed", "ko": "채점기 자체가 실패했습니다"},
    "none": {
        "en": "These changes touch no module of an exercise. A module is called like its exercise, such as {file}.",
        "ko": "변경 내용에 연습 모듈이 없습니다. 모듈 이름은 {file}처럼 연습 이름과 같아야 합니다.",
    },
    "ours": {
        "en": "That is no fault of these changes, and costs no points: run the job again, and tell your teacher if it "
        "happens once more.",
        "ko": "변경한 코드의 잘못이 아니며 점수도 깎이지 않습니다. 작업을 다시 실행하고, 또 실패하면 "
        "선생님께 알리세요.",
    },
    "points": {"en": "Points: **{earned} of {possible}**.", "ko": "점수: **{possible}점 중 {earned}점**."},
    "green": {
        "en": "The check itself is green: nothing that it asks for is missing.",
        "ko": "검사 자체는 통과입니다. 이 검사가 요구하는 것은 모두 갖추었습니다.",
    },
    "why": {"en": "Why this check fails", "ko": "이 검사가 실패한 이유"},
    "tampered": {
        "en": "{exercise}: the result does not count, for the reason given below.",
        "ko": "{exercise}: 아래에 적은 이유로 결과가 인정되지 않습니다.",
    },
    "regressed": {
        "en": "{exercise} passed before these changes, and does not pass now.",
        "ko": "{exercise}: 변경하기 전에는 통과했지만 지금은 통과하지 못합니다.",
    },
    "required": {"en": "{exercise} has to pass.", "ko": "{exercise}: 꼭 통과해야 하는 연습입니다."},
    "review": {
        "en": "{exercise}: your teacher has to look at the code first.",
        "ko": "{exercise}: 선생님이 먼저 코드를 살펴봐야 합니다.",
    },
    "under": {
        "en": "At least {wanted} points are asked for; these are {earned}.",
        "ko": "{wanted}점 이상이어야 하는데 {earned}점입니다.",
    },
    "under_percent": {
        "en": "At least {wanted} % of the points are asked for; these are {earned} %.",
        "ko": "점수의 {wanted} % 이상이어야 하는데 {earned} %입니다.",
    },
    "exercise": {"en": "Exercise", "ko": "연습"},
    "result": {"en": "Result", "ko": "결과"},
    "tests": {"en": "Tests", "ko": "테스트"},
    "of_points": {"en": "Points", "ko": "점수"},
    "before": {"en": "passed before", "ko": "전에는 통과"},
    "test": {"en": "Test", "ko": "테스트"},
    "task": {"en": "task {task}", "ko": "과제 {task}번"},
    "rule": {"en": "Rule", "ko": "규칙"},
    "output": {"en": "It printed", "ko": "출력된 내용"},
    "likely": {"en": "This often means", "ko": "흔한 원인"},
    "one_of": {"en": "One of these", "ko": "둘 중 하나"},
    "or": {"en": "Or", "ko": "또는"},
    "again": {"en": "See it on your machine", "ko": "내 컴퓨터에서 다시 보기"},
    "stuck": {"en": "If you are stuck", "ko": "막혔다면"},
    "restore": {"en": "To get it back", "ko": "파일을 되살리려면"},
    "mend": {"en": "Then change this file, and hand it in again", "ko": "이 파일을 고쳐서 다시 제출하세요"},
    "more": {"en": "More tests that do not pass: {count}", "ko": "통과하지 못한 다른 테스트: {count}개"},
    "doubted": {
        "en": "If you do not know why, ask your teacher.",
        "ko": "이유를 모르겠다면 선생님께 물어보세요.",
    },
    "findings": {"en": "For your teacher to look at", "ko": "선생님이 살펴볼 점"},
    "left": {"en": "Left alone", "ko": "채점하지 않은 것"},
    "unchanged": {
        "en": "Exercises that these changes leave as they are: {count}.",
        "ko": "변경하지 않아 그대로인 연습: {count}개.",
    },
    "ignored": {
        "en": "Other files that these changes touch. They have no influence on the result:",
        "ko": "함께 변경된 다른 파일입니다. 결과에 아무 영향을 주지 않습니다.",
    },
    "pack": {
        "en": "belongs to the exercises: graded with the version of the base",
        "ko": "연습에 딸린 파일: 변경 전 버전으로 채점했습니다",
    },
    "unasked": {"en": "an exercise that is not asked for here", "ko": "이번에 요구하지 않은 연습"},
    "elsewhere": {"en": "no module of an exercise", "ko": "연습 모듈이 아닌 파일"},
    "and_more": {"en": "and {count} more", "ko": "그 밖에 {count}개"},
    "no_ancestor": {
        "en": "Base and head have no commit in common here: whatever differs from the base was graded.",
        "ko": "기준 브랜치와 공통된 커밋을 찾지 못해, 기준과 다른 것을 모두 채점했습니다.",
    },
    "cut": {
        "en": "The summary is cut here: it may hold at most {limit} KiB. Everything is in report.json.",
        "ko": "요약은 {limit} KiB까지만 쓸 수 있어 여기서 줄였습니다. 전체 내용은 report.json에 있습니다.",
    },
}

#: A status as the table shows it.
STATUSES: dict[str, dict[str, str]] = {
    "passed": {"en": "✅ passed", "ko": "✅ 통과"},
    "failed": {"en": "❌ not yet", "ko": "❌ 진행 중"},
    "untouched": {"en": "⬜ not started", "ko": "⬜ 시작 전"},
    "missing": {"en": "⬜ file missing", "ko": "⬜ 파일 없음"},
    "rejected": {"en": "❌ cannot be read", "ko": "❌ 읽을 수 없음"},
    "timed_out": {"en": "❌ out of time", "ko": "❌ 시간 초과"},
    "out_of_memory": {"en": "❌ too much memory", "ko": "❌ 메모리 초과"},
    "flooded": {"en": "❌ too much output", "ko": "❌ 출력 초과"},
    "crashed": {"en": "❌ ended early", "ko": "❌ 도중에 끝남"},
    "tampered": {"en": "⚠️ does not count", "ko": "⚠️ 인정되지 않음"},
    "grader_error": {"en": "🔧 grader failed", "ko": "🔧 채점기 실패"},
}


def say(key: str, lang: str, **values: object) -> str:
    """Return a sentence of `WORDS`."""
    return WORDS[key][lang].format(**values)
