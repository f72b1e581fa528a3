"""What an import answers: one JSON object for a program, or words for a clerk."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import Column, ColumnMap
from ocop_desktop.domain.importing.differences import (
    CellDifference,
    ImportDifference,
    ListedProduct,
)
from ocop_desktop.domain.importing.result import ImportResult, OpenQuestionKind
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import CellRepair, Encoding
from ocop_desktop.messages.importing import (
    encoding_name,
    question_kind,
    question_sentence,
    rejected_sentence,
    repair_kind,
    rows_words,
    skip_reason,
    taken_words,
    told_sentence,
)
from ocop_desktop.messages.message import in_vietnamese

REASON_HEADING = "Lỗi"
MAX_LISTED = 1_000
MAX_LINES = 20
_Listed = TypeVar("_Listed")


def make_import_facts(result: ImportResult) -> dict[str, Any]:
    """The facts of an import for a program: counts, and the first `MAX_LISTED` of every list."""
    return {
        "layout": result.column_map.layout,
        "sheet": result.sheet,
        "header_row": result.header_row,
        "encoding": result.encoding,
        "columns": make_column_facts(result.column_map.columns),
        "read": result.read,
        "added": result.added,
        "changed": result.changed,
        "unchanged": result.unchanged,
        **_list("skipped", result.skipped, lambda one: {"row": one.row, "reason": one.reason}),
        **_list("rejected", result.rejected, _make_rejected_facts),
        **_list("repairs", result.repairs, _make_repair_facts),
        **_list("unknown_columns", result.column_map.unknown, str),
        **_list("doubled_columns", result.column_map.doubled, str),
        **_list("questions", result.questions, lambda one: {
            "kind": one.kind,
            "text": one.text,
            "rows": list(one.rows[:MAX_LISTED]),
            "near": [near.name for near in one.near],
        }),
        **_list("told", result.told, lambda one: {
            "row": one.row, "column": one.column, "value": one.value, "taken": one.taken,
        }),
        **_list("hidden_sheets", result.hidden_sheets, str),
        "recognitions": {
            "added": result.recognitions_added,
            "completed": result.recognitions_completed,
        },
        "producers": {"added": result.producers_added, "changed": result.producers_changed},
        "photos": {
            "added": result.photos_added,
            **_list("unmatched", result.photos_unmatched, str),
        },
    }  # fmt: skip


def make_column_facts(columns: Iterable[Column]) -> list[dict[str, str | None]]:
    """The headings of a table and the field that each fills, None where it fills none."""
    return [{"heading": one.heading, "field": one.field} for one in columns]


def _list(
    name: str, values: Sequence[_Listed], make_facts: Callable[[_Listed], Any]
) -> dict[str, Any]:
    return {name: [*map(make_facts, values[:MAX_LISTED])], f"{name}_count": len(values)}


def _make_rejected_facts(cell: RejectedCell) -> dict[str, Any]:
    return {
        "row": cell.row,
        "column": cell.column,
        "value": cell.value,
        "reason": cell.reason,
        "row_taken": cell.row_taken,
    }


def _make_repair_facts(repair: CellRepair) -> dict[str, Any]:
    return {
        "row": repair.row,
        "column": repair.column,
        "from": repair.before,
        "to": repair.after,
        "kind": repair.kind,
    }


def format_import(result: ImportResult, *, dry_run: bool) -> str:
    """The answer of an import in words: counts, what was not taken, questions, what was put right."""
    return "\n".join(
        [
            *_format_counts(result, dry_run=dry_run),
            *_format_columns(result.column_map),
            *_format_rejected(result),
            *_format_questions(result, dry_run=dry_run),
            *_format_told(result),
            *_format_repairs(result.repairs),
            *_format_skipped(result),
        ]
    )


def _format_counts(result: ImportResult, *, dry_run: bool) -> Iterator[str]:
    not_taken = result.read - result.added - result.changed - result.unchanged
    yield (
        f"{'Thử, chưa ghi gì: đọc' if dry_run else 'Đọc'} {result.read} dòng: thêm {result.added}, "
        f"sửa {result.changed}, giữ nguyên {result.unchanged}, không nhận {not_taken}."
    )
    if result.recognitions_added or result.recognitions_completed:
        yield (
            f"Công nhận: thêm {result.recognitions_added}, bổ sung {result.recognitions_completed}."
        )
    if result.producers_added or result.producers_changed:
        yield f"Chủ thể: thêm {result.producers_added}, sửa {result.producers_changed}."
    if result.photos_added or result.photos_unmatched:
        yield f"Ảnh: thêm {result.photos_added}."
        yield from _cut(
            f"Ảnh không khớp sản phẩm nào ({len(result.photos_unmatched)}):",
            result.photos_unmatched,
        )
    place = f"trang “{result.sheet}”, " if result.sheet else ""
    yield f"Bảng: {place}hàng tiêu đề ở dòng {result.header_row}."
    if result.encoding is not Encoding.UTF_8:
        yield f"Bảng mã: {encoding_name(result.encoding, in_vietnamese)}."
    if result.hidden_sheets:
        named = ", ".join(f"“{name}”" for name in result.hidden_sheets)
        yield f"Trang ẩn, không đọc ({len(result.hidden_sheets)}): {named}."


def _format_columns(column_map: ColumnMap) -> Iterator[str]:
    if column_map.unknown:
        yield f"Cột chưa rõ, giữ nguyên văn theo tệp: {_quote(column_map.unknown)}."
    if column_map.doubled:
        yield f"Hai cột cùng một nội dung: {_quote(column_map.doubled)}."


def _format_rejected(result: ImportResult) -> Iterator[str]:
    sentences = _make_rejected_sentences(result)
    yield from _cut(
        f"Không lấy được {len(result.rejected)} ô:",
        [
            f"{_name_cell(one.row, one.column)}: {sentence}"
            f"{'' if one.row_taken else ' Dòng này không nhận.'}"
            for one, sentence in zip(result.rejected, sentences, strict=True)
        ],
    )
    if any(one.reason is ValueReason.UNCONFIRMED for one in result.rejected):
        yield "Thêm --accept-repairs để nhận những ô cần xác nhận theo cách hiểu đã nêu."


def _name_cell(row: int, column: str) -> str:
    """A cell by its row and column; what stands in no column by its row."""
    return f"Dòng {row}, cột “{column}”" if column else f"Dòng {row}"


def list_reasons(result: ImportResult) -> dict[int, str]:
    """Why each row with a fault was not taken whole, cell by cell, by the number of the row."""
    reasons: dict[int, list[str]] = defaultdict(list)
    for cell, sentence in zip(result.rejected, _make_rejected_sentences(result), strict=True):
        reasons[cell.row].append(f"{cell.column}: {sentence}" if cell.column else sentence)
    return {row: "\n".join(sentences) for row, sentences in reasons.items()}


def _make_rejected_sentences(result: ImportResult) -> list[str]:
    fields = {one.heading: one.field for one in result.column_map.columns}
    return [
        rejected_sentence(one, fields.get(one.column), in_vietnamese) for one in result.rejected
    ]


def _format_questions(result: ImportResult, *, dry_run: bool) -> Iterator[str]:
    """What the register did not know; new producers that nothing is near to count only before."""
    groups = defaultdict(list)
    for one in result.questions:
        if one.kind is OpenQuestionKind.PRODUCER and not one.near and not dry_run:
            continue
        groups[one.kind].append(question_sentence(one, in_vietnamese))
    for kind, lines in groups.items():
        yield from _cut(f"{question_kind(kind, in_vietnamese)} ({len(lines)}):", lines)


def _format_told(result: ImportResult) -> Iterator[str]:
    yield from _cut(
        f"Khác nhau giữa các dòng của một chủ thể ({len(result.told)}):",
        [f"Dòng {one.row}, cột {told_sentence(one, in_vietnamese)}" for one in result.told],
    )


def _format_repairs(repairs: Iterable[CellRepair]) -> Iterator[str]:
    groups = defaultdict(list)
    for one in repairs:
        words = taken_words(one, in_vietnamese)
        groups[one.kind].append(f"{_name_cell(one.row, one.column)}: {words}")
    for kind, lines in groups.items():
        yield from _cut(f"{repair_kind(kind, in_vietnamese)} ({len(lines)}):", lines)


def _format_skipped(result: ImportResult) -> Iterator[str]:
    groups = defaultdict(list)
    for one in result.skipped:
        groups[one.reason].append(one.row)
    for reason, rows in groups.items():
        yield f"{skip_reason(reason, in_vietnamese)}: {rows_words(rows, in_vietnamese)}."


def _cut(title: str, lines: Sequence[str]) -> Iterator[str]:
    """The title and the first `MAX_LINES` lines, then how many more there are; nothing of none."""
    if not lines:
        return
    yield title
    yield from (f"  {line}" for line in lines[:MAX_LINES])
    if len(lines) > MAX_LINES:
        yield f"  … và {len(lines) - MAX_LINES} nữa."


def _quote(names: Iterable[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def make_difference_facts(found: ImportDifference) -> dict[str, Any]:
    """The facts of a comparison for a program: the first `MAX_LISTED` of every list, and counts."""
    return {
        "last_import": found.last_import,
        **_list("new", found.new, _make_product_facts),
        **_list("changed", found.changed, lambda one: {
            "row": one.row,
            "product": one.product,
            "column": one.column,
            "last": one.last,
            "file": one.file,
            "register": one.register,
        }),
        **_list("vanished", found.vanished, _make_product_facts),
    }  # fmt: skip


def _make_product_facts(one: ListedProduct) -> dict[str, Any]:
    return {"row": one.row, "product": one.product, "producer": one.producer}


def format_difference(found: ImportDifference) -> str:
    """A comparison in words: new products, changed cells, vanished products."""
    counts = (
        f"So với lần nhập số {found.last_import}: thêm {len(found.new)} sản phẩm, "
        f"khác {len(found.changed)} ô, không còn {len(found.vanished)} sản phẩm."
    )
    return "\n".join(
        [
            counts,
            *_cut("Sản phẩm mới:", [*map(_format_listed, found.new)]),
            *_cut("Ô đã khác:", [*map(_format_changed, found.changed)]),
            *_cut("Không còn trong tệp (sổ vẫn giữ):", [*map(_format_listed, found.vanished)]),
        ]
    )


def _format_changed(one: CellDifference) -> str:
    return (
        f"Dòng {one.row}, {one.product}, cột “{one.column}”: lần trước “{one.last}”, "
        f"tệp “{one.file}”, sổ “{one.register}”"
    )


def _format_listed(one: ListedProduct) -> str:
    return f"Dòng {one.row}: {one.product} · {one.producer}"
