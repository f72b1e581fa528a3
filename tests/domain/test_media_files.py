"""Files named by content: whole or not there, and healed when they are added again."""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from ocop_desktop.domain.media_files import add_content, holds, read_chunks

WORDS = b"giay chung nhan"
DIGEST = hashlib.sha256(WORDS).hexdigest()
NAME = f"{DIGEST[:2]}/{DIGEST}.pdf"


def list_names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


def test_content_is_kept_under_its_hash_once(tmp_path: Path) -> None:
    assert add_content(tmp_path / "media", [WORDS[:3], WORDS[3:]], ".pdf") == NAME
    assert add_content(tmp_path / "media", [WORDS], ".pdf") == NAME
    assert list_names(tmp_path / "media") == [NAME]
    assert b"".join(read_chunks(tmp_path / "media" / NAME)) == WORDS


@pytest.mark.parametrize("damaged", [b"", WORDS[:-1], WORDS.upper()])
def test_adding_again_heals_what_was_damaged(tmp_path: Path, damaged: bytes) -> None:
    add_content(tmp_path, [WORDS], ".pdf")
    (tmp_path / NAME).write_bytes(damaged)
    add_content(tmp_path, [WORDS], ".pdf")
    assert (tmp_path / NAME).read_bytes() == WORDS


def test_a_link_in_the_place_of_a_file_is_replaced(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(WORDS)
    (tmp_path / "media" / DIGEST[:2]).mkdir(parents=True)
    (tmp_path / "media" / NAME).symlink_to(outside)
    add_content(tmp_path / "media", [WORDS], ".pdf")
    assert not (tmp_path / "media" / NAME).is_symlink()


def test_nothing_is_left_where_reading_fails(tmp_path: Path) -> None:
    def fail() -> Iterator[bytes]:
        yield WORDS
        raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - the same error comes through
        add_content(tmp_path, fail(), ".pdf")
    assert list_names(tmp_path) == []


def test_many_who_add_the_same_file_at_once_do_not_collide(tmp_path: Path) -> None:
    names: list[str] = []
    adders = [
        Thread(target=lambda: names.append(add_content(tmp_path, [WORDS] * 50, ".pdf")))
        for _ in range(8)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    assert len(names) == 8
    assert list_names(tmp_path) == [names[0]]


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_only_the_owner_reads_what_is_kept(tmp_path: Path) -> None:
    add_content(tmp_path / "media", [WORDS], ".pdf")
    assert (tmp_path / "media" / NAME).stat().st_mode & 0o077 == 0


def test_what_cannot_be_read_holds_nothing(tmp_path: Path) -> None:
    assert not holds(tmp_path, DIGEST)
    assert not holds(tmp_path / ("x" * 300), DIGEST)
    (tmp_path / "a").write_bytes(WORDS)
    assert holds(tmp_path / "a", DIGEST)
