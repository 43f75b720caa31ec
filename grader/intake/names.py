"""File names as they arrive: what browsers, file managers and learning platforms add to them.

Pure.  Names are compared in Unicode's composed form (NFC) and without case.  The patterns are those of the downloads of
Canvas (`name_[LATE_]user_file_NAME`), Moodle (`Name_id_assignsubmission_file_NAME`) and Blackboard
(`Assignment_user_attempt_DATE_NAME`), and of the copies that Windows, macOS, Linux desktops and browsers make.
"""

import re
import unicodedata
from dataclasses import dataclass

#: Endings of the archives that are looked into.
ARCHIVES = (".zip", ".tar.gz", ".tgz", ".tar")
#: Endings of archives that are not: what opens them is no part of Python, or they are rare.
_OTHER_ARCHIVES = (".7z", ".rar", ".alz", ".egg", ".gz", ".xz", ".bz2", ".tbz", ".txz", ".lzma", ".zst", ".lzh")

_CANVAS = re.compile(r"(?P<who>.+?)_(?:late_)?(?P<number>\d+)_(?P<file>\d+)_(?P<rest>.+)", re.IGNORECASE | re.DOTALL)
_MOODLE = re.compile(r"(?P<who>.+?)_(?P<number>\d+)_assignsubmission_[a-z]+_(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_BLACKBOARD = re.compile(
    r"(?P<whole>(?:.*_)?(?P<who>[^_]+))_attempt_\d{4}(?:-\d{1,2}){2,5}_?(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
#: The platforms by name; the first pattern that fits wins, so the stricter ones come first.
PLATFORMS = {"Blackboard": _BLACKBOARD, "Moodle": _MOODLE, "Canvas": _CANVAS}

#: Words for a copy, behind the name or before it: English, German, French, Spanish, Korean.
_COPY = r"(?:copy|kopie|copie|copia|복사본|사본)"
_BEFORE = re.compile(rf"(?:{_COPY}(?: of| von| de)?|사본 -)[ _]+", re.IGNORECASE)
#: Possessive (`++`, `*+`): whoever packs an archive writes these names, and a pattern that goes back takes for ever.
_BEHIND = re.compile(
    rf"(?:[ _]?\(\d++\)|-\d++|[ _]*+-?[ _]*+\(?(?:\w++ )?{_COPY}\)?(?:[ _]*+\(?\d++\)?)?|의 사본|의복사본)++",
    re.IGNORECASE,
)
#: File systems know no longer names; a longer one in an archive is nobody's copy of a module.
_LONGEST = 255


@dataclass(frozen=True, slots=True)
class Named:
    """A file's name taken apart: the student that a platform's name tells, that platform, and the rest.

    `file` is Canvas's own number for the file; `whole` is what stands before the attempt in Blackboard's names, where
    nothing tells how much of it is the student's.
    """

    student: str
    platform: str
    rest: str
    file: str = ""
    whole: str = ""


def fold(name: str) -> str:
    """Return a name or a path as it is compared: composed, without case, with slashes."""
    return unicodedata.normalize("NFC", name.replace("\\", "/")).casefold()


def by_platform(name: str) -> Named | None:
    """Take a name of a platform's download apart; None for any other name."""
    text = unicodedata.normalize("NFC", name)
    for platform, pattern in PLATFORMS.items():
        if found := pattern.fullmatch(text):
            parts = found.groupdict()
            student = "_".join(parts[key] for key in ("who", "number") if key in parts)
            return Named(student, platform, parts["rest"], file=parts.get("file", ""), whole=parts.get("whole", ""))
    return None


def is_plain(name: str, file: str) -> bool:
    """Return True if a name is a file's own, but for case and composition."""
    return fold(name) == fold(file)


def is_decorated(name: str, file: str) -> bool:
    """Return True if a name is a file's own with something that a download or a copy added to it."""
    if len(name) > _LONGEST:
        return False
    folded, wanted = fold(name.strip()), fold(file).removesuffix(".py")
    told = by_platform(folded)
    return any(_is_copy(each, wanted) for each in (folded, told.rest if told else ""))


def _is_copy(name: str, stem: str) -> bool:
    """Compare what is left without the ending, with marks of copies around it."""
    found = re.fullmatch(r"(?P<stem>.+?)(?P<behind>\.py(?:[ ]?\(\d+\))?(?:\.txt|\.py)?)", name, re.DOTALL)
    if not found or stem not in found["stem"]:
        return False
    before, _, behind = found["stem"].partition(stem)
    is_before = not before or _BEFORE.fullmatch(before)
    return bool(is_before and (not behind or _BEHIND.fullmatch(behind)))


def is_archive(name: str) -> bool:
    """Return True for the name of an archive that is looked into."""
    return name.lower().endswith(ARCHIVES)


def is_other_archive(name: str) -> bool:
    """Return True for the name of an archive of a kind that is not looked into."""
    return name.lower().endswith(_OTHER_ARCHIVES) and not is_archive(name)


def without_archive_ending(name: str) -> str:
    """`alice.tar.gz` → `alice`."""
    ending = next((end for end in ARCHIVES if name.lower().endswith(end)), "")
    return name[: len(name) - len(ending)] or name
