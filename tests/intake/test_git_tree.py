"""Commits as sides of a comparison: what lies in them, read from git's objects, whatever a learner pushed."""

import os
import shutil
import subprocess

import pytest

from grader.errors import GraderError
from grader.intake import folders, git_objects
from grader.intake.git_objects import Repository
from grader.intake.trees import CommitTree, FolderTree, common_tree, open_tree
from grader.model import Rejection


def everything(_path):
    return True


def wanted_py(path):
    return path.endswith(".py")


def tree_of(repository, ref="HEAD"):
    return open_tree(ref, repository.folder)


# Refs


def test_a_commit_is_named_by_whatever_git_understands(repository):
    first = repository.commit({"a.py": "1"})
    second = repository.commit({"a.py": "2"}, on="topic/한글 is fine".replace(" ", "-"))
    repository.git("tag", "v1", first)
    for ref, commit in (("main", first), ("v1", first), ("HEAD~1", first), ("HEAD", second), (second[:12], second)):
        assert tree_of(repository, ref).label == commit


@pytest.mark.parametrize(
    "ref", ["nowhere", "-h", "--help", "", "a b", "main\nHEAD", "HEAD:a.py", "$(id)", "::error::x"]
)
def test_what_names_no_commit_is_an_error_and_never_an_option(repository, ref):
    repository.commit({"a.py": "1"})
    with pytest.raises(GraderError, match="no commit called") as told:
        tree_of(repository, ref)
    assert told.value.remedy.startswith("git fetch, then git branch --all")


@pytest.mark.parametrize(
    "branch", ["--upload-pack=id", "$(id)", "`id`", "x;id", "##vso", "-n", "한글", "a'b\"c", "\udcff"]
)
def test_a_branch_of_any_name_is_only_a_name(repository, branch):
    commit = repository.commit({"a.py": "1"})
    repository.git("update-ref", f"refs/heads/{branch}", commit)
    assert tree_of(repository, f"refs/heads/{branch}").label == commit


@pytest.mark.parametrize("shadow", ["refs/tags/origin/main", "refs/heads/origin/main"])
def test_a_pushed_name_cannot_stand_for_the_base_s(repository, shadow):
    base = repository.commit({"a.py": "1"})
    repository.git("update-ref", "refs/remotes/origin/main", base)
    repository.git("update-ref", shadow, repository.commit({"a.py": "2"}))
    with pytest.raises(GraderError, match="branch and a tag"):
        tree_of(repository, "origin/main")
    assert tree_of(repository, "refs/remotes/origin/main").label == base


def test_a_remedy_names_a_branch_such_that_no_shell_obeys_it(repository):
    commit = repository.commit({"a.py": "1"})
    for place in ("heads", "tags"):
        repository.git("update-ref", f"refs/{place}/$(id)", commit)
    with pytest.raises(GraderError, match="branch and a tag") as told:
        tree_of(repository, "$(id)")
    assert told.value.remedy == "write 'refs/heads/$(id)', 'refs/remotes/$(id)', or the commit itself"


def test_a_folder_that_is_called_like_a_branch_is_not_the_branch(repository, monkeypatch):
    commit = repository.commit({"main/a.py": "1"})
    monkeypatch.chdir(repository.folder)
    assert tree_of(repository, "main").label == commit
    assert open_tree("./main", repository.folder).marks.keys() == {"a.py"}
    (repository.folder / "gone").mkdir()
    with pytest.raises(GraderError, match="no commit called 'gone'"):
        tree_of(repository, "gone")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(GraderError, match="no such folder"):
        open_tree(str(tmp_path / "gone"), tmp_path)


def test_where_there_is_no_repository_that_is_told(tmp_path):
    with pytest.raises(GraderError, match="not a git repository"):
        open_tree("main", tmp_path)


def test_where_there_is_no_git_that_is_told(repository, monkeypatch):
    repository.commit({"a.py": "1"})
    monkeypatch.setenv("PATH", str(repository.folder))
    with pytest.raises(GraderError, match="git is not installed"):
        tree_of(repository)


# What a commit holds


def test_a_commit_holds_the_bytes_that_were_committed_whatever_lies_there_now(repository):
    repository.commit({"a.py": b"1\r\n\xff", "deep/er/b.py": "2", "c.txt": "3"})
    (repository.folder / "a.py").write_text("changed")
    contents = tree_of(repository).contents(wanted_py)
    assert contents.files == {"a.py": b"1\r\n\xff", "deep/er/b.py": b"2"}
    assert contents.names == ["a.py", "c.txt", "deep/er/b.py"]


def test_a_bare_clone_is_as_good(repository, tmp_path):
    commit = repository.commit({"a.py": "1"})
    subprocess.run(["git", "clone", "-q", "--bare", repository.folder, tmp_path / "bare"], check=True)
    assert open_tree("main", tmp_path / "bare").contents(everything).files == {"a.py": b"1"}
    assert open_tree(commit, tmp_path / "bare").label == commit


def test_no_program_that_attributes_or_configuration_name_is_run(repository, tmp_path):
    trap = f"touch {tmp_path}/sprung; cat"
    repository.commit({"a.py": "1", ".gitattributes": "*.py filter=trap diff=trap text eol=crlf\n"})
    for key in ("filter.trap.smudge", "diff.trap.textconv", "diff.trap.command", "core.fsmonitor", "core.pager"):
        repository.git("config", key, trap)
    hooks = repository.folder / ".git" / "hooks"
    shutil.rmtree(hooks, ignore_errors=True)
    hooks.mkdir()
    for name in ("post-checkout", "post-index-change", "reference-transaction"):
        (hooks / name).write_text(f"#!/bin/sh\n{trap}\n")
        (hooks / name).chmod(0o755)
    assert tree_of(repository).contents(everything).files["a.py"] == b"1"
    tree_of(repository).on_disk("a.py", tmp_path / "scratch")
    assert (tmp_path / "scratch" / "a.py").read_bytes() == b"1"
    assert not (tmp_path / "sprung").exists()


def test_a_pointer_to_a_large_file_is_its_own_text(repository):
    pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
    repository.commit({"a.py": pointer, ".gitattributes": "*.py filter=lfs -text\n"})
    assert tree_of(repository).contents(wanted_py).files == {"a.py": pointer.encode()}


def test_replaced_objects_are_not_followed(repository):
    first = repository.commit({"a.py": "1"})
    repository.git("replace", first, repository.commit({"a.py": "2"}))
    assert tree_of(repository, first).contents(everything).files == {"a.py": b"1"}


def test_a_link_is_told_and_never_followed(repository):
    repository.commit({"a.py": "1"}, objects=[("120000", b"/etc/passwd", "b.py"), ("120000", b"a.py", "c.txt")])
    contents = tree_of(repository).contents(wanted_py)
    assert contents.files == {"a.py": b"1", "b.py": Rejection(code="not_a_file", detail="a symbolic link")}
    assert contents.closed["c.txt"].detail == "it lies behind a symbolic link"


def test_a_submodule_is_told_and_never_entered(repository):
    commit = repository.commit({"a.py": "1"})
    repository.commit(objects=[("160000", commit, "exercises"), ("160000", commit, "b.py")])
    contents = tree_of(repository).contents(wanted_py)
    assert contents.files["b.py"] == Rejection(code="not_a_file", detail="a submodule")
    assert contents.reason_for(("exercises/x/a.py",)).detail == "it lies behind a submodule"


def test_a_folder_called_like_a_module_is_told(repository):
    repository.commit({"deep/a.py/inside.txt": "1"})
    assert tree_of(repository).contents(wanted_py).files == {
        "deep/a.py": Rejection(code="not_a_file", detail="a folder")
    }


def test_what_is_larger_than_any_module_is_not_read(repository):
    repository.commit({"a.py": b"#" * (2**16 + 1), "b.py": b"#" * 2**16})
    files = tree_of(repository).contents(wanted_py).files
    assert (files["a.py"].code, len(files["b.py"])) == ("too_large", 2**16)


def test_virtual_environments_are_left_out_whatever_they_are_called(repository):
    repository.commit({"mine/pyvenv.cfg": "", "mine/lib/a.py": "1", "b.py": "2"})
    assert tree_of(repository).contents(wanted_py).files == {"b.py": b"2"}


@pytest.mark.parametrize(
    "name", ["new\nline.py", "tab\there.py", "a\\b.py", "\udcff.py", "\u202e.py", "-rf.py", "a:b.py"]
)
def test_a_file_of_any_name_is_read(repository, name):
    repository.commit(objects=[("100644", b"1", os.fsencode(name).decode("utf-8", "surrogateescape"))])
    assert tree_of(repository).contents(everything).files == {name: b"1"}


def test_two_files_of_the_same_bytes_are_both_read(repository):
    repository.commit({"a.py": "1", "b.py": "1", "c.py": ""})
    assert tree_of(repository).contents(everything).files == {"a.py": b"1", "b.py": b"1", "c.py": b""}


def grown(repository, width, depth):
    """A tree in which every folder holds the same one so many times: the name of its commit."""
    tree = repository.git("mktree", stdin=f"100644 blob {repository.blob(b'1')}\tz.py\n")
    for _ in range(depth):
        tree = repository.git("mktree", stdin="".join(f"040000 tree {tree}\t{n:03}\n" for n in range(width)))
    return repository.git("commit-tree", tree, "-m", "x")


def test_a_tree_that_unfolds_without_end_is_read_up_to_a_bound(repository, monkeypatch):
    monkeypatch.setattr(git_objects, "MAX_FILES", 500)
    contents = tree_of(repository, grown(repository, 10, 9)).contents(wanted_py)
    assert contents.reason_for(("a.py",)).code == "unreadable"
    assert len(contents.names) <= 500


def test_names_without_end_are_read_up_to_a_bound(repository, monkeypatch):
    monkeypatch.setattr(git_objects, "MAX_LISTED", 10_000)
    repository.commit({f"{'x' * 200}{number}": "1" for number in range(100)})
    assert tree_of(repository).contents(wanted_py).reason_for(("a.py",)).code == "unreadable"


def test_what_lies_too_deep_is_not_looked_for(repository):
    deep = grown(repository, 1, folders.MAX_DEPTH + 5)
    assert tree_of(repository, deep).contents(everything).files == {}


def test_what_git_cannot_list_leaves_the_rest_unreadable(repository, tmp_path):
    tree = repository.git("mktree", stdin=f"100644 blob {repository.blob(b'1')}\ta.py\n")
    top = repository.git("mktree", stdin=f"100644 blob {repository.blob(b'1')}\ta.py\n040000 tree {tree}\tb\n")
    (repository.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    side = tree_of(repository, repository.git("commit-tree", top, "-m", "x"))
    contents = side.contents(everything)
    assert contents.files == {"a.py": b"1"}
    assert contents.reason_for(("c.py",)).code == "unreadable"
    with pytest.raises(GraderError, match="git cannot list"):
        side.on_disk("", tmp_path)


def test_an_object_that_a_clone_lacks_is_told(repository):
    repository.commit({"a.py": "1"})
    name = repository.blob(b"1")
    (repository.folder / ".git" / "objects" / name[:2] / name[2:]).unlink()
    with pytest.raises(GraderError, match="not in this clone"):
        tree_of(repository).contents(everything)


def test_a_clone_without_the_files_is_told_and_nothing_is_fetched(repository, tmp_path):
    repository.commit({"a.py": "1"})
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    command = ["git", "clone", "-q", "--bare", "--filter=blob:none", repository.folder.as_uri(), clone]
    subprocess.run(command, check=True)
    with pytest.raises(GraderError, match="not in this clone"):
        open_tree("main", clone).contents(everything)
    listed = ["git", "rev-list", "--objects", "--missing=print", "main"]
    assert b"\n?" in subprocess.run(listed, cwd=clone, capture_output=True, check=True).stdout


# What they have in common


def test_a_head_begins_where_it_left_the_base(repository):
    first = repository.commit({"a.py": "1"})
    repository.commit({"a.py": "2"}, on="topic")
    repository.commit({"b.py": "3"}, on="main")
    base, head = tree_of(repository, "main"), tree_of(repository, "topic")
    assert common_tree(base, head).label == first
    assert common_tree(base, base) is base


def test_grafted_parents_are_not_followed(repository):
    base = repository.commit({"a.py": "1"})
    head = repository.commit({"a.py": "2"}, on="topic")
    (repository.folder / ".git" / "info").mkdir(exist_ok=True)
    (repository.folder / ".git" / "info" / "grafts").write_text(f"{head}\n")
    assert common_tree(tree_of(repository, base), tree_of(repository, head)).label == base


def test_histories_without_a_common_commit_have_no_beginning(repository):
    repository.commit({"a.py": "1"})
    repository.git("checkout", "-q", "--orphan", "other")
    repository.commit({"a.py": "2"})
    assert common_tree(tree_of(repository, "main"), tree_of(repository, "other")) is None


def test_a_folder_began_where_the_base_is(repository):
    base = repository.commit({"a.py": "1"})
    folder = FolderTree("x", repository.folder)
    tree = CommitTree(base, Repository(repository.folder))
    assert common_tree(tree, folder) is tree
    assert common_tree(folder, tree) is folder


def test_a_commit_and_a_folder_of_the_same_bytes_are_equal(repository):
    repository.commit({"a.py": "1", "한글/b.txt": b"\0" * 5000}, objects=[])
    (repository.folder / "link").symlink_to("a.py")
    repository.commit()
    folder = open_tree(str(repository.folder), repository.folder)
    assert folder.marks == tree_of(repository).marks
    (repository.folder / "a.py").write_text("2")
    fresh = open_tree(str(repository.folder), repository.folder)
    assert {path for path, mark in fresh.marks.items() if folder.marks[path] != mark} == {"a.py"}


# On the disk


def test_a_commit_s_folder_is_written_out_and_a_folder_s_is_where_it_is(repository, tmp_path):
    repository.commit({"pack/a.py": "1", "pack/in/b.py": "2", "packed.py": "3"})
    made = tree_of(repository).on_disk("pack", tmp_path / "scratch")
    assert sorted(path.name for path in made.rglob("*.py")) == ["a.py", "b.py"]
    assert FolderTree("x", repository.folder).on_disk("pack", tmp_path) == repository.folder / "pack"


def test_instructions_beside_suites_are_not_written_out_and_data_is(repository, tmp_path):
    told = ("kata/README.md", "test_x.md", "data/README.md", "data/test_x/y.md")
    repository.commit(dict.fromkeys((*told, "kata/test_kata.py", "data/a.txt"), "words"))
    made = tree_of(repository).on_disk("", tmp_path)
    assert {path for path in told if (made / path).exists()} == set(told[1:])


@pytest.mark.parametrize("place", ["gone", "pac"])
def test_what_is_not_in_the_base_is_told(repository, tmp_path, place):
    repository.commit({"pack/a.py": "1"})
    for tree in (tree_of(repository), FolderTree("x", repository.folder)):
        with pytest.raises(GraderError, match=f"there is no {place} in"):
            tree.on_disk(place, tmp_path / "scratch")


def test_a_link_in_the_base_s_pack_is_told_and_not_left_out_in_silence(repository, tmp_path):
    repository.commit({"pack/a.py": "1"}, objects=[("120000", b"a.py", "pack/b.py")])
    with pytest.raises(GraderError, match=r"pack/b\.py is a symbolic link"):
        tree_of(repository).on_disk("pack", tmp_path / "scratch")


def test_a_path_that_leads_out_of_the_base_is_refused(repository, tmp_path):
    inner = repository.git("mktree", stdin=f"100644 blob {repository.blob(b'1')}\tb.py\n")
    outer = repository.git("mktree", stdin=f"040000 tree {inner}\t..\n")
    top = repository.git("mktree", stdin=f"040000 tree {outer}\tpack\n")
    commit = repository.git("commit-tree", top, "-m", "x")
    with pytest.raises(GraderError, match="leads out"):
        tree_of(repository, commit).on_disk("pack", tmp_path / "scratch")
    assert not (tmp_path / "b.py").exists()
