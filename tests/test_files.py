"""Files that nobody sees half written, and a folder that one process at a time writes to."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from grader.files import lock_folder, read_file, sweep_unfinished, write_atomically


def test_a_file_is_written_whole_and_its_folders_with_it(tmp_path):
    write_atomically(tmp_path / "a" / "b.json", b"1")
    write_atomically(tmp_path / "a" / "b.json", b"22")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b.json"]
    assert (tmp_path / "a" / "b.json").read_bytes() == b"22"


def test_what_a_killed_writer_left_is_swept_away_and_a_living_one_s_is_not(tmp_path):
    gone = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    left, living = (tmp_path / f".writing-{pid}-x" for pid in (int(gone.stdout), os.getpid()))
    left.write_bytes(b"")
    living.write_bytes(b"")
    sweep_unfinished(tmp_path)
    assert list(tmp_path.iterdir()) == [living]


def test_a_folder_is_held_by_one_at_a_time(tmp_path):
    with lock_folder(tmp_path) as first, lock_folder(tmp_path) as second:
        assert (first, second) == (True, False)
    with lock_folder(tmp_path) as third:
        assert third


def test_another_folder_is_held_by_another(tmp_path):
    (tmp_path / "other").mkdir()
    with lock_folder(tmp_path) as one, lock_folder(tmp_path / "other") as other:
        assert (one, other) == (True, True)


HOLDS = "import sys\nfrom pathlib import Path\nfrom grader.files import lock_folder\n"
HOLDS += "with lock_folder(Path(sys.argv[1])) as is_ours:\n    print(is_ours, flush=True)\n    sys.stdin.read()\n"


def test_a_holder_that_is_killed_holds_nothing(tmp_path, clean_environment):
    words = [sys.executable, "-c", HOLDS, tmp_path]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=clean_environment) as other:
        assert other.stdout.readline() == b"True\n"
        with lock_folder(tmp_path) as is_ours:
            assert not is_ours
        other.kill()
        other.wait()
        with lock_folder(tmp_path) as is_ours:
            assert is_ours


def _pipe(path):
    os.mkfifo(path)


def _device(path):
    path.symlink_to("/dev/zero")


def _endless(path):
    path.touch()
    os.truncate(path, 2**40)


@pytest.mark.parametrize("make", [_pipe, _device, _endless, Path.mkdir], ids=["pipe", "device", "endless", "folder"])
def test_what_has_no_end_is_not_read(tmp_path, make):
    path = tmp_path / "module.py"
    make(path)
    with pytest.raises(OSError, match=r"no regular file|too large") as caught:
        read_file(path)
    assert caught.value.filename == str(path)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a file that fails when it is read")
def test_what_fails_when_it_is_read_is_named():
    with pytest.raises(OSError, match=r"/proc/self/mem") as caught:
        read_file(Path("/proc/self/mem"))
    assert caught.value.errno == errno.EIO


def test_a_file_is_read_through_a_link(tmp_path):
    (tmp_path / "file").write_bytes(b"all of it")
    (tmp_path / "link").symlink_to("file")
    assert read_file(tmp_path / "link") == b"all of it"
