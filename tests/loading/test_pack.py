"""Whatever a story's folder holds: a message, never a crash."""

import os
from pathlib import Path

import pytest

from game.loading.load import load
from game.loading.nodes import read_nodes
from game.loading.pack import NoPack, Source, find_pack
from tests.harness import HEAD, LIGHTHOUSE

SCENE = "---\nscene: one\nbeats: [Hello.]\n"


def _pack(folder: Path, **files: bytes) -> Path:
    (folder / "story").mkdir(parents=True)
    for name, data in files.items():
        (folder / "story" / f"{name}.yaml").write_bytes(data)
    return folder


def test_a_missing_folder_and_a_file_are_no_packs(tmp_path: Path) -> None:
    with pytest.raises(NoPack, match="no folder"):
        load(tmp_path / "nowhere")
    file = tmp_path / "file"
    file.write_text("x")
    with pytest.raises(NoPack, match="is a file"):
        load(file)


def test_an_empty_folder_is_no_pack(tmp_path: Path) -> None:
    with pytest.raises(NoPack, match=r"no \.yaml"):
        load(tmp_path)
    with pytest.raises(NoPack, match=r"no \.yaml"):
        load(_pack(tmp_path / "empty"))


def test_a_pack_its_story_folder_and_a_bare_folder_are_all_packs(
    tmp_path: Path,
) -> None:
    assert find_pack(LIGHTHOUSE) == find_pack(LIGHTHOUSE / "story")
    bare = tmp_path / "bare"
    bare.mkdir()
    (bare / "a.yaml").write_text(HEAD + SCENE)
    assert load(bare).story is not None


def test_a_file_that_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", story=(HEAD + "# Gru\xdf").encode("latin-1"))
    (finding,) = [f for f in load(pack).findings if f.code == "W002"]
    assert finding.span.line == 5
    assert "UTF-8" in finding.message


def test_a_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    text = "\ufeff" + (HEAD + SCENE).replace("\n", "\r\n")
    assert load(_pack(tmp_path / "p", story=text.encode())).story is not None


def test_an_empty_file_says_that_there_is_no_story(tmp_path: Path) -> None:
    findings = load(_pack(tmp_path / "p", story=b"")).findings
    assert [f.code for f in findings] == ["W036"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_out_of_the_pack_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("people:\n  ann: {name: Ann}\n")
    pack = _pack(tmp_path / "p", story=(HEAD + SCENE).encode())
    (pack / "story" / "link.yaml").symlink_to(outside)
    found = load(pack)
    assert [f.code for f in found.findings if f.severity == "error"] == ["W002"]
    assert found.story is None


@pytest.mark.parametrize(
    "text",
    [
        "[" * 30_000,
        "{a: " * 10_000,
        "- " * 10_000 + "x",
        "a: &x [1]\nb: *x\n",
        "\x00\x01",
        "%YAML 9.9\n---\na: b",
        "'" * 999,
        "? [a]\n: b",
        "a: !!python/object/apply:os.system ['ls']",
        "\ud7ff\n- é: *\n",
        "scene: one\nbeats:\n" + "  - |\n" * 50,
    ],
)
def test_hostile_yaml_gives_findings_and_never_raises(text: str) -> None:
    source = Source("story/story.yaml", text)
    nodes, findings = read_nodes(source)
    assert findings or nodes
    assert all(f.message and f.span.line >= 1 for f in findings)


def test_a_story_that_starts_nowhere_says_so(tmp_path: Path) -> None:
    text = HEAD.replace("start: one", "start: tow") + SCENE
    found = load(_pack(tmp_path / "p", story=text.encode()))
    assert found.story is None
    assert any("no scene `tow`" in f.message for f in found.findings)


def test_files_and_folders_may_be_any(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", story=HEAD.encode())
    deep = pack / "story" / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "anything.yml").write_text("scene: one\nbeats:\n  - go: two\n")
    (pack / "story" / "z.yaml").write_text("scene: two\nbeats: [Hello.]\n")
    (pack / "story" / "BIBLE.md").write_text("not read: [")
    assert load(pack).story is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
@pytest.mark.timeout(10)
def test_a_pipe_among_the_scenes_is_not_waited_for(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", story=(HEAD + SCENE).encode())
    os.mkfifo(pack / "story" / "pipe.yaml")
    (finding,) = [f for f in load(pack).findings if f.code == "W002"]
    assert "not an ordinary file" in finding.message


def test_a_huge_file_is_refused_by_its_size_without_being_read(tmp_path: Path) -> None:
    pack = _pack(tmp_path / "p", story=(HEAD + SCENE).encode())
    with (pack / "story" / "huge.yaml").open("wb") as file:
        file.truncate(1 << 40)  # sparse: nothing could hold it in memory
    (finding,) = [f for f in load(pack).findings if f.code == "W002"]
    assert "1,099,511,627,776 bytes" in finding.message
