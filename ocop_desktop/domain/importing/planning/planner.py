"""Planning an import: what becomes of each row, beside what the register holds. Nothing is written."""

from collections.abc import Callable
from dataclasses import replace

from ocop_desktop.domain.importing.choices import SKIP
from ocop_desktop.domain.importing.planning.import_plan import (
    ImportPlan,
    KnownRecords,
    PlannedProducer,
)
from ocop_desktop.domain.importing.planning.import_questions import ImportQuestions
from ocop_desktop.domain.importing.planning.plan_settings import PlanSettings
from ocop_desktop.domain.importing.planning.product_planning import ProductPlanning, StatedProducer
from ocop_desktop.domain.importing.planning.record_fields import PRODUCER_FIELDS, format_value
from ocop_desktop.domain.importing.planning.record_matching import RecordMatcher
from ocop_desktop.domain.importing.planning.record_merging import MergeRules, merge_record
from ocop_desktop.domain.importing.planning.row_silence import NOT_SILENT, RowSilence
from ocop_desktop.domain.importing.planning.stated_communes import StatedPlace
from ocop_desktop.domain.importing.result import (
    OpenQuestionKind,
    RecordOutcome,
    RowOutcome,
    Told,
)
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.product import StatedText, find_place
from ocop_desktop.domain.text import format_points

_SET = "set"


class Planner:
    """Plans rows one after the other, each beside what earlier ones state."""

    def __init__(
        self,
        settings: PlanSettings,
        known: KnownRecords,
        reread: Callable[[int], ImportRow] | None = None,
    ) -> None:
        """With `reread`, which reads a row again, new products are not kept: enough for a trial."""
        self.plan = ImportPlan()
        self.questions = ImportQuestions(settings.communes)
        self._settings = settings
        self._headings = settings.find_headings()
        self._places: dict[tuple[tuple[str, str], ...], tuple[StatedPlace, str]] = {}
        self._commune_answers = settings.find_answers(OpenQuestionKind.COMMUNE)
        self._set_answers = settings.find_answers(OpenQuestionKind.SET)
        producer_answers = settings.find_answers(OpenQuestionKind.PRODUCER)
        self._matcher = RecordMatcher(known, self.plan, producer_answers)
        self._products = ProductPlanning(self.plan, settings, self._matcher, reread)

    def take(self, row: ImportRow, silence: RowSilence = NOT_SILENT) -> None:
        """Plan a row; what is silent in it says nothing of a record that the register holds."""
        choices = self._settings.choices
        self.plan.read += 1
        self.plan.rejected += row.rejected
        is_skipped = row.number in choices.skipped_rows
        if is_skipped or not row.is_taken or self._matcher.is_skipped(row.producer.name):
            return
        self.plan.repairs += row.repairs
        row = self._classify(_state_members(self._place(row)))
        rules = MergeRules(
            choices.kept_fields, silence.fields, self._settings.is_own, row.number, silence.is_whole
        )
        producer = self._take_producer(row, rules)
        if row.product.name.vi:
            self._products.take(row, producer, rules)
        else:
            self._report_producer(row, producer)

    def _place(self, row: ImportRow) -> ImportRow:
        """The row with the commune of today that its place names."""
        stated = find_place(row.stated)
        if row.product.commune_code or row.producer.commune_code or not stated.get("commune"):
            return row
        key = tuple(stated.items())
        found = self._places.get(key)
        if found is None:
            place = StatedPlace(**stated)
            found = self._places[key] = place, self._find_commune(place)
        place, code = found
        if not code:
            if not self._commune_answers or place.text not in self._commune_answers:
                self.questions.ask_commune(place, row.number)
            return row
        if row.product.name.vi:
            return replace(row, product=replace(row.product, commune_code=code))
        return replace(row, producer=replace(row.producer, commune_code=code))

    def _classify(self, row: ImportRow) -> ImportRow:
        """The row with the criteria set that the clerk answers for the text it states for one."""
        text = next((one.text for one in row.stated if one.field == _SET), "")
        if not text or row.product.set_number:
            return row
        answer = self._set_answers.get(text, "")
        if not answer:
            self.questions.ask_set(text, row.number)
        if not answer.isdecimal():
            return row
        return replace(row, product=replace(row.product, set_number=int(answer)))

    def _find_commune(self, place: StatedPlace) -> str:
        """The code of the commune that a place means, by the clerk's answer or by its name."""
        answer = self._commune_answers.get(place.text, "")
        if answer:
            return "" if answer == SKIP else answer
        area = self._settings.communes.find(place)
        return area.code if area else ""

    def _take_producer(self, row: ImportRow, rules: MergeRules) -> StatedProducer | None:
        producer = self._matcher.find_producer(row)
        if producer is None:
            return None
        name = row.producer.name
        if producer.before is None and not self._matcher.is_answered(name):
            self.questions.ask_producer(name, row.number)
        is_silent = rules.is_silent and producer.before
        if is_silent or producer.row == row.number or row.producer == producer.after:
            return StatedProducer(producer, name)
        merged = merge_record(
            producer.after,
            PRODUCER_FIELDS.list_stated(row.producer),
            producer.decided,
            rules,
            producer.before,
        )
        producer.after = merged.record
        told: list[StatedText] = []
        for one, value in merged.told:
            heading, text = self._headings.get(one.field, one.field), format_value(value)
            taken = format_value(one.read(producer.after))
            self.plan.told.append(Told(row.number, heading, text, taken))
            told.append(StatedText(heading, text))
        changes = merged.changes if producer.before else ()
        return StatedProducer(producer, name, changes, tuple(told))

    def _report_producer(self, row: ImportRow, stated: StatedProducer | None) -> None:
        """Tell what becomes of the producer of a row that names no product."""
        if stated is None:
            return
        planned = stated.producer
        outcome = _find_outcome(planned, row.number, is_changed=bool(stated.changes))
        self.plan.outcomes.append(
            RowOutcome(row.number, "", stated.name, outcome, changes=stated.changes)
        )


def _state_members(row: ImportRow) -> ImportRow:
    """The row with the members' totals as stated texts: they give no points of the parts."""
    if not row.members:
        return row
    totals = (StatedText(member.name, format_points(member.points)) for member in row.members)
    return replace(row, stated=(*row.stated, *totals))


def _find_outcome(planned: PlannedProducer, row: int, *, is_changed: bool) -> RecordOutcome:
    if planned.before is None and planned.row == row:
        return RecordOutcome.ADDED
    return RecordOutcome.CHANGED if is_changed else RecordOutcome.UNCHANGED
