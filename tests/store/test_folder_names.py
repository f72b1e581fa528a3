"""A register lies in exactly the folder it was asked for, whatever that folder is called."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.errors import CannotWrite
from ocop_desktop.services import backups, producers, registers
from ocop_desktop.store.engines.sqlite import SqliteEngine
from tests.builders import a_producer, new_register
from tests.store.test_register import RELEASED

pytestmark = pytest.mark.sqlite
NAMES: tuple[str, ...] = (
    "so%20moi", "a%41", "100%2026", "a%25b", "%2e%2e", "%2F", "%", "so#moi", "so;moi", "so&uri=true",
    "so+moi", "so@moi", "so'moi", "Sổ xã", "So\u0302\u0309", "🌾 sổ", " so", "so\u00a0moi",
)  # fmt: skip
NAMES_OF_POSIX = (
    "so?moi", "so?mode=memory", "file:so", "file:so?mode=memory", ":memory:", 'so"moi', "so:moi",
    "so\\moi", "sqlite:",
    "so.", "so ", "...", "~", "$HOME", "so*", "a\nb",
)  # fmt: skip
if sys.platform != "win32":
    NAMES += NAMES_OF_POSIX


CASES = Path(__file__).parents[1] / "data" / "cases"


def files_outside(folder: Path, root: Path) -> dict[Path, bytes | None]:
    """Everything below `root` but what lies in `folder`: files with their content, folders."""
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in root.rglob("*")
        if path != folder and not path.is_relative_to(folder)
    }


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with a register in it and another beside it, which must both stay as they are."""
    new_register(tmp_path).close()
    (tmp_path / "root").mkdir()
    for name in ("aA", "so", "so moi"):
        shutil.copytree(tmp_path / "so", tmp_path / "root" / name)
    return tmp_path / "root"


def use(folder: Path) -> list[str]:
    """The names of the producers in `folder`, after one was saved and the register opened again."""
    created = registers.create_register(folder)
    producers.save(created, a_producer("HTX Một"))
    created.close()
    opened = registers.open_register(folder)
    names = [name for _, name in producers.names(opened)]
    opened.close()
    return names


@pytest.mark.parametrize("name", NAMES)
def test_a_register_is_written_in_its_folder_and_nowhere_else(name: str, root: Path) -> None:
    folder = root / name
    before = files_outside(folder, root.parent)
    assert use(folder) == ["HTX Một"]
    assert {path.name for path in folder.iterdir()} - {"register.sqlite-journal"} == {
        "register.sqlite", "media", "backups",
    }  # fmt: skip
    assert files_outside(folder, root.parent) == before


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_named_from_where_one_stands_is_that_folder(
    name: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    before = files_outside(root / name, root.parent)
    assert use(Path(name)) == ["HTX Một"]
    assert files_outside(root / name, root.parent) == before


@pytest.mark.parametrize("name", NAMES)
def test_the_copy_before_a_migration_lies_in_the_same_folder(
    name: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root)
    shutil.copytree(RELEASED / "0003", root / name)
    before = files_outside(root / name, root.parent)
    registers.open_register(Path(name)).close()
    (copy,) = backups.list_backups(root / name / "backups")
    assert copy.schema == "0003"
    assert files_outside(root / name, root.parent) == before


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="/\\\0"), min_size=1))
def test_the_file_opened_is_the_file_named(name: str) -> None:
    folder = Path("/", "so", name)
    engine = SqliteEngine().connect(folder, 1)
    (opened,), _ = engine.dialect.create_connect_args(engine.url)
    if name not in {".", ".."}:
        assert opened == str(folder.absolute() / "register.sqlite")


def test_every_name_of_the_case_file_is_tried() -> None:
    assert set((CASES / "k09-folder-names.txt").read_text(encoding="utf-8").split("\n")) <= {
        "",
        *NAMES,
        *NAMES_OF_POSIX,
    }


@pytest.mark.parametrize(
    "begin", [registers.open_or_create, registers.create_register, registers.look_at]
)
def test_a_name_that_the_system_does_not_allow_is_refused(
    begin: Callable[[Path], object], tmp_path: Path
) -> None:
    with pytest.raises(CannotWrite):
        begin(tmp_path / ("x" * 256))
    assert not list(tmp_path.iterdir())
