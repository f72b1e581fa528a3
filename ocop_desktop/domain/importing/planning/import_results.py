"""The counts and lists of an import, from its plan."""

from collections import Counter

from ocop_desktop.domain.importing.columns import ColumnMap
from ocop_desktop.domain.importing.planning.import_plan import ImportPlan
from ocop_desktop.domain.importing.result import ImportResult, OpenQuestion, RecordOutcome
from ocop_desktop.domain.importing.table import ReadTable


def make_result(
    table: ReadTable,
    column_map: ColumnMap,
    plan: ImportPlan,
    questions: tuple[OpenQuestion, ...],
    *,
    accepts: bool,
) -> ImportResult:
    """What was done, or would be; `accepts` tells that repairs which may mislead were accepted."""
    outcomes = Counter(one.outcome for one in plan.outcomes)
    repairs = [one for one in table.repairs if accepts or not one.kind.needs_consent]
    return ImportResult(
        sheet=table.sheet,
        header_row=table.header_row,
        encoding=table.encoding,
        column_map=column_map,
        read=plan.read,
        added=outcomes[RecordOutcome.ADDED],
        changed=outcomes[RecordOutcome.CHANGED],
        unchanged=outcomes[RecordOutcome.UNCHANGED],
        skipped=table.skipped,
        rejected=tuple(sorted(plan.rejected, key=lambda one: one.row)),
        repairs=tuple(sorted((*repairs, *plan.repairs), key=lambda one: one.row)),
        outcomes=tuple(plan.outcomes),
        questions=questions,
        told=tuple(plan.told),
        hidden_sheets=tuple(one.name for one in table.sheets if one.is_hidden),
        recognitions_added=plan.recognitions_added,
        recognitions_completed=plan.recognitions_completed,
        producers_added=sum(one.before is None for one in plan.producers.values()),
        producers_changed=sum(
            one.before is not None and one.is_changed for one in plan.producers.values()
        ),
    )
