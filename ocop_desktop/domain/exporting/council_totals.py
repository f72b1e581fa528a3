"""The layout `council`: the totals that the members of the council gave each product."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal

from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable, Row
from ocop_desktop.domain.rating.evaluation import final_stars
from ocop_desktop.domain.rating.evaluations_list import EvaluationView

_CENT = Decimal("0.01")
_MEMBERS = "Điểm của thành viên hội đồng"
_NAME_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class ScoredProduct:
    """An evaluation with its verdict, and what the product's group is called."""

    view: EvaluationView
    group: str = ""


def make_council_table(scored: Sequence[ScoredProduct]) -> ExportTable:
    """A row for each evaluation, a column for each member; a member who gave no sheet has no points.

    Points are cut after two decimals, never rounded up.
    """
    members = tuple(
        dict.fromkeys(total.name for one in scored for total in one.view.verdict.members)
    )
    columns = (
        ExportColumn("TT", ExportKind.PLAIN_NUMBER, 6),
        ExportColumn("Tên sản phẩm", letters=30),
        ExportColumn("Nhóm sản phẩm"),
        ExportColumn("Mã sản phẩm"),
        ExportColumn("Chủ thể", letters=30),
        ExportColumn("Đợt", letters=12),
        ExportColumn("Ngày họp", ExportKind.DAY),
        *(ExportColumn(_name(name), ExportKind.NUMBER, 13, _MEMBERS) for name in members),
        ExportColumn("Điểm trung bình", ExportKind.NUMBER, 11),
        ExportColumn("Hạng sao đề nghị", ExportKind.STARS),
        ExportColumn("Ghi chú", letters=24),
    )
    return ExportTable(
        "Tổng hợp kết quả đánh giá của các thành viên hội đồng",
        columns,
        tuple(_make_row(number, one, members) for number, one in enumerate(scored, start=1)),
        len(scored),
        name_columns=_NAME_COLUMNS,
        sheet="Hội đồng",
    )


def _name(member: str) -> str:
    """A sheet without a name is that of the council as a whole."""
    return member or "Hội đồng"


def _make_row(number: int, scored: ScoredProduct, members: Sequence[str]) -> Row:
    view = scored.view
    given = {total.name: total.total for total in view.verdict.members}
    evaluation = view.evaluation
    return (
        number,
        view.product.name.vi,
        scored.group,
        view.product.code,
        view.producer,
        evaluation.round,
        evaluation.held_on,
        *(_cut(given.get(name)) for name in members),
        _cut(view.verdict.mean),
        final_stars(evaluation, view.verdict),
        evaluation.decision.note,
    )


def _cut(points: Decimal | None) -> Decimal | None:
    return points.quantize(_CENT, rounding=ROUND_DOWN) if points is not None else None
