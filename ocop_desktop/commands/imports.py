"""The command that imports a table of products."""

import tempfile
from dataclasses import asdict
from pathlib import Path

from ocop_desktop.commands.answers import print_answer
from ocop_desktop.commands.options import Commands, Options, add_command
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.stated_texts import column_name, repair_sentence
from ocop_desktop.messages.values import value_sentence
from ocop_desktop.services import imports, registers


def add_commands(commands: Commands) -> None:
    """Add `import`."""
    parser = add_command(commands, "import", _run_import, "nhập một bảng CSV hoặc Excel")
    parser.add_argument("file", type=Path, help="tệp cần nhập")
    parser.add_argument("--dry-run", action="store_true", help="chỉ thử, không ghi gì vào sổ")


def _run_import(options: Options) -> None:
    result = _import(options.register, options.file, dry_run=options.dry_run)
    words = (
        f"{'Thử, chưa ghi gì: đọc' if options.dry_run else 'Đọc'} {result.read} dòng: "
        f"thêm {result.added}, sửa {result.changed}, "
        f"giữ nguyên {result.unchanged}, không nhận {len(result.rejected)}."
    )
    refused = map(_rejected_words, result.rejected)
    print_answer(
        options, asdict(result), "\n".join([words, *refused, *map(_repair_words, result.repairs)])
    )


def _import(folder: Path, file: Path, *, dry_run: bool) -> ImportResult:
    """Import `file` into the register in `folder`, a new one where the folder is absent or empty.

    No folder is made by a dry run, by a file that cannot be read or gives no product, or where the
    import is stopped.
    """
    if not registers.is_taken(folder):
        with tempfile.TemporaryDirectory() as place:
            result = _import_into_new(Path(place) / "so", file)
        return result if dry_run or not result.added else _import_into_new(folder, file)
    register = registers.open_register(folder)
    try:
        return (imports.try_file if dry_run else imports.import_file)(register, file)
    finally:
        register.close()


def _import_into_new(folder: Path, file: Path) -> ImportResult:
    with registers.creating(folder) as register:
        result = imports.import_file(register, file)
    register.close()
    return result


def _rejected_words(row: RejectedCell) -> str:
    sentence = value_sentence(row.column, row.reason, row.value, in_vietnamese)
    value = f" “{row.value}”" if row.value and row.value not in sentence else ""
    return f"  Dòng {row.row}, cột {column_name(row.column, in_vietnamese)}{value}: {sentence}"


def _repair_words(repair: CellRepair) -> str:
    column = column_name(repair.column, in_vietnamese)
    sentence = repair_sentence(repair, in_vietnamese)
    return f"  Dòng {repair.row}, cột {column} “{repair.before}”: {sentence}"
