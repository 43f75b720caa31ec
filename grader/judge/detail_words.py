"""What a file was found to be instead of a module, in Korean: in English the finding itself says so."""

_KOREAN = {
    "a folder": "폴더",
    "a symbolic link": "심볼릭 링크",
    "a hard link": "하드 링크",
    "a FIFO": "이름 있는 파이프",
    "a socket": "소켓",
    "a device": "장치 파일",
    "something else": "다른 종류",
    "it lies behind a symbolic link": "심볼릭 링크 안에 있음",
    "the submission is a symbolic link": "제출물이 심볼릭 링크임",
}


def in_language(detail: str, lang: str) -> str:
    """Return the detail of a verdict in a language, as it is where nobody has translated it."""
    return _KOREAN.get(detail, detail) if lang == "ko" else detail
