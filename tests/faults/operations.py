"""The operations that are killed: each is done by the services and read back by the oracle."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.services import backups, history, imports, producers, products, registers
from ocop_desktop.store.database import Register
from tests.builders import a_producer, register_with_product
from tests.faults.oracle import find_backup_violations, read_value

TODAY = date(2026, 11, 22)
IMPORTED = 40
SAVED = "Ghi chú vừa lưu"
BEFORE_UNDO = "Trước khi hoàn tác"
_COUNT = "SELECT count(*) FROM product WHERE name_vi LIKE 'Nhập thử %'"
_NOTES = "SELECT notes FROM product ORDER BY id"


@dataclass(frozen=True, slots=True)
class Operation:
    """What is killed: `run` works on the register prepared in `folder`/so and open as given.

    `is_kept` tells whether its work is in `folder`; `find_torn` what of it is there by halves.
    """

    run: Callable[[Register, Path], object]
    is_kept: Callable[[Path], bool]
    find_torn: Callable[[Path], list[str]]


def prepare(folder: Path) -> None:
    """Make `folder`/so, a register with a photo and an action to undo, and `folder`/place with a copy."""
    from PIL import Image  # noqa: PLC0415 - only where a register is prepared

    register, product = register_with_product(folder)
    picture = folder / "photo.jpg"
    Image.effect_noise((900, 700), 60).convert("RGB").save(picture)
    photos = products.prepare_photos(register, [picture])
    product = products.save(register, replace(product, photos=photos))
    backups.back_up(register, folder / "place")
    products.save(register, replace(product, notes=BEFORE_UNDO))
    register.close()


def read_imported_list() -> ReadTable:
    """A list of new products, read before anything is killed."""
    lines = "".join(f"Nhập thử {number}\tCơ sở thử {number % 7}\t4\n" for number in range(IMPORTED))
    pasted = PastedContent(text=f"Tên sản phẩm\tTên chủ thể\tHạng sao\n{lines}")
    return imports.read_pasted(pasted)


def make_operations(table: ReadTable) -> Mapping[str, Operation]:
    """The operations by name; `table` is what the import brings in."""
    return {
        "save": Operation(_save, lambda folder: _read(folder, _NOTES) == SAVED, _find_nothing),
        "import": Operation(
            lambda register, _: imports.import_table(register, table, "thu.csv", ImportChoices()),
            lambda folder: _read(folder, _COUNT) == IMPORTED,
            _find_torn_import,
        ),
        "undo": Operation(
            lambda register, _: history.undo(register),
            lambda folder: _read(folder, _NOTES) == "",
            _find_nothing,
        ),
        "back up": Operation(
            lambda register, folder: backups.back_up(register, folder / "place"),
            lambda folder: len(_list_backups(folder)) == 2,
            lambda folder: [
                found
                for backup in _list_backups(folder)
                for found in find_backup_violations(backup)
            ],
        ),
        "restore": Operation(
            lambda _, folder: backups.restore(_list_backups(folder)[0], folder / "restored"),
            lambda folder: (folder / "restored").exists(),
            lambda folder: _find_torn_folder(folder / "restored"),
        ),
        "create": Operation(
            lambda _, folder: registers.create_register(folder / "new").close(),
            lambda folder: registers.is_register(folder / "new"),
            _find_nothing,
        ),
    }


def use(folder: Path) -> None:
    """Work on in `folder` after a kill, as a clerk would: what raises is a fault.

    Where a register was only being made, the same folder is taken at once.
    """
    register = registers.open_or_create(folder, "Lan")
    producers.save(register, a_producer("Cơ sở sau khi mất điện"))
    register.close()


def _save(register: Register, _: Path) -> None:
    rows = products.all_rows(register, TODAY)
    product = products.details(register, rows[0].id, TODAY).product
    products.save(register, replace(product, notes=SAVED))


def _read(folder: Path, statement: str) -> object:
    return read_value(folder / "so", statement)


def _find_nothing(_: Path) -> list[str]:
    return []


def _find_torn_import(folder: Path) -> list[str]:
    count = _read(folder, _COUNT)
    return [] if count in {0, IMPORTED} else [f"{count} of {IMPORTED} products imported"]


def _list_backups(folder: Path) -> list[Path]:
    """Every folder that looks like a copy to who looks for one."""
    return sorted(
        found
        for found in (folder / "place").rglob("*.ocop-backup")
        if not found.name.startswith(".")
    )


def _find_torn_folder(restored: Path) -> list[str]:
    return find_backup_violations(restored) if restored.exists() else []
