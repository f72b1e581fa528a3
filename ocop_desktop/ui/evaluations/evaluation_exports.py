"""Xuất Excel of the evaluations: the list, and the totals that the members gave."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.ui.evaluations.evaluations_list import EvaluationsList
from ocop_desktop.ui.lists.list_export import ExportChoice, shown_choices
from ocop_desktop.ui.tasks import services

translate = QCoreApplication.translate


def evaluation_choices(evaluations: EvaluationsList) -> tuple[ExportChoice, ...]:
    """What can be exported of the evaluations that are listed."""

    def listed() -> tuple[tuple[int, ...]]:
        return (tuple(row.id for row in evaluations.table.rows),)

    return (
        *shown_choices(evaluations.table, evaluations.shown_table),
        ExportChoice(
            translate("EvaluationExports", "Tổng hợp điểm của các thành viên hội đồng"),
            translate("EvaluationExports", "Tổng hợp điểm hội đồng"),
            services.exports.export_council,
            listed,
        ),
    )
