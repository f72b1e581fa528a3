"""What becomes of the product of a row, and of its recognitions."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.planning.import_plan import (
    ImportPlan,
    PlannedProducer,
    PlannedProduct,
)
from ocop_desktop.domain.importing.planning.known_statements import leave_out_known
from ocop_desktop.domain.importing.planning.plan_settings import PlanSettings
from ocop_desktop.domain.importing.planning.record_fields import (
    PRODUCT_FIELDS,
    RecordField,
    format_value,
)
from ocop_desktop.domain.importing.planning.record_matching import RecordMatcher
from ocop_desktop.domain.importing.planning.record_merging import MergeRules, merge_record
from ocop_desktop.domain.importing.planning.row_silence import leave_out_silent
from ocop_desktop.domain.importing.planning.told_recognitions import (
    ToldRecognition,
    report_recognition,
)
from ocop_desktop.domain.importing.result import FieldChange, RecordOutcome, RowOutcome, Told
from ocop_desktop.domain.importing.rows import ImportRow, RejectedCell
from ocop_desktop.domain.importing.table import CellRepair, RepairKind
from ocop_desktop.domain.register.product import (
    PLACE_FIELDS,
    Product,
    ProductCode,
    StatedText,
    add_stated,
)
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.recognition_units import name_stated_unit
from ocop_desktop.domain.text import identity_key


@dataclass(frozen=True, slots=True)
class StatedProducer:
    """The producer of a row, its name there, what the row changes of it and what is only told."""

    producer: PlannedProducer
    name: str
    changes: tuple[FieldChange, ...] = ()
    told: tuple[StatedText, ...] = ()


class ProductPlanning:
    """Plans the products of rows; see `Planner`."""

    def __init__(
        self,
        plan: ImportPlan,
        settings: PlanSettings,
        matcher: RecordMatcher,
        reread: Callable[[int], ImportRow] | None = None,
    ) -> None:
        self._plan = plan
        self._settings = settings
        self._headings = settings.find_headings()
        self._matcher = matcher
        self._is_trial = reread is not None
        if reread:
            matcher.rebuild = partial(self._rebuild, reread)

    def take(self, row: ImportRow, producer: StatedProducer | None, rules: MergeRules) -> None:
        """Plan the product of a row."""
        producer_id = producer.producer.id if producer else 0
        if producer and producer.told:
            row = replace(row, stated=(*row.stated, *producer.told))
        planned = self._matcher.find_product(row, producer_id)
        row = self._refuse_codes(row, planned)
        if planned is None:
            self._add(row, producer, producer_id)
            return
        if rules.is_silent and planned.before:
            self._report_outcome(row, producer, RecordOutcome.UNCHANGED, planned, ())
            return
        if rules.silent and planned.before:
            row = leave_out_silent(row, rules.silent)
        if planned.before:
            holder = producer.producer.after if producer else None
            row = leave_out_known(row, planned.before, holder, self._settings.groups)
        changes = [
            *self._rename(row, planned, rules),
            *self._move(planned, producer, rules),
            *self._merge(row, planned, rules),
            *self._add_stated(row, planned),
            *self._take_recognitions(row, planned, rules),
            *(producer.changes if producer else ()),
        ]
        outcome = RecordOutcome.CHANGED if changes else RecordOutcome.UNCHANGED
        self._report_outcome(row, producer, outcome, planned, changes)

    def _add(self, row: ImportRow, producer: StatedProducer | None, producer_id: int) -> None:
        product = row.product if self._is_trial else _make_product(row, producer_id)
        planned = self._matcher.add_product(row, product, producer_id)
        self._take_recognitions(row, planned, MergeRules())
        self._report_outcome(row, producer, RecordOutcome.ADDED, planned, ())
        if self._is_trial:
            del self._plan.products[planned.id]

    def _rebuild(
        self,
        reread: Callable[[int], ImportRow],
        product_id: int,
        row_number: int,
        producer_id: int,
    ) -> PlannedProduct:
        """A new product that was not kept, as its first row stated it."""
        row = reread(row_number)
        planned = PlannedProduct(product_id, None, _make_product(row, producer_id), row=row_number)
        for stated in row.recognitions:
            told = report_recognition(
                planned.recognitions, stated, self._settings.regulations,
                told_places=planned.told_places,
            )  # fmt: skip
            if told:
                self._put(planned, told, row)
        return planned

    def _put(self, planned: PlannedProduct, told: ToldRecognition, row: ImportRow) -> None:
        """Put a recognition among those of the product, and its code among the product's codes."""
        place = len(planned.recognitions) if told.place is None else told.place
        planned.told_places = (*planned.told_places, place)
        entered = told.recognition
        if told.place is None:
            entered = name_stated_unit(entered, row.stated)
        planned.recognitions[place : place + 1] = [entered]
        _add_code(planned, told.recognition)

    def _report_outcome(
        self,
        row: ImportRow,
        producer: StatedProducer | None,
        outcome: RecordOutcome,
        planned: PlannedProduct,
        changes: Iterable[FieldChange],
    ) -> None:
        self._plan.outcomes.append(
            RowOutcome(
                row.number,
                row.product.name.vi,
                producer.name if producer else "",
                outcome,
                max(planned.id, 0),
                tuple(changes),
                same_as=planned.row if planned.row != row.number else 0,
            )
        )
        planned.row = planned.row or row.number

    def _rename(
        self, row: ImportRow, planned: PlannedProduct, rules: MergeRules
    ) -> Iterable[FieldChange]:
        """The new name of a product that its id or code tells; else only that it is written otherwise."""
        stated, known = row.product.name.vi, planned.after.name.vi
        field = ImportField.PRODUCT_NAME
        if stated == known:
            planned.decided.setdefault(field, row.number)
            return
        is_same = identity_key(stated) == identity_key(known)
        is_told_by_id = rules.is_own and row.product.id == planned.id
        if is_same and not is_told_by_id:
            if _list_punctuation(stated) != _list_punctuation(known):
                self._plan.repairs.append(
                    CellRepair(row.number, self._name(field), stated, known, RepairKind.SAME_NAME)
                )
            return
        if planned.before and (field in rules.silent or field in rules.kept):
            return
        if planned.decided.setdefault(field, row.number) == row.number:
            name = replace(planned.after.name, vi=stated)
            planned.after = replace(planned.after, name=name)
            yield FieldChange(field, known, stated)

    def _move(
        self, planned: PlannedProduct, producer: StatedProducer | None, rules: MergeRules
    ) -> Iterable[FieldChange]:
        """The other producer of a product that its id or code tells."""
        if producer is None or producer.producer.id == planned.after.producer_id:
            return
        field = ImportField.PRODUCER_NAME
        if planned.before and (field in rules.silent or field in rules.kept):
            return
        before = self._matcher.find_producer_name(planned.after.producer_id)
        planned.after = replace(planned.after, producer_id=producer.producer.id)
        yield FieldChange(field, before, producer.name)

    def _merge(
        self, row: ImportRow, planned: PlannedProduct, rules: MergeRules
    ) -> tuple[FieldChange, ...]:
        merged = merge_record(
            planned.after,
            PRODUCT_FIELDS.list_stated(row.product),
            planned.decided,
            rules,
            planned.before,
        )
        planned.after = merged.record
        kept = self._keep_told(row, planned, merged.told, planned.after)
        return (*merged.changes, *kept)

    def _add_stated(self, row: ImportRow, planned: PlannedProduct) -> Iterable[FieldChange]:
        return self._state(planned, row.stated) if row.stated else ()

    def _state(self, planned: PlannedProduct, texts: Iterable[StatedText]) -> Iterable[FieldChange]:
        """Keep stated texts that the product does not have yet."""
        known = planned.after.stated
        said = {(one.field.casefold(), one.text) for one in known}
        new = [
            one
            for one in texts
            if one.field in PLACE_FIELDS or (one.field.casefold(), one.text) not in said
        ]
        stated = add_stated(known, new)
        if stated == known:
            return
        planned.after = replace(planned.after, stated=stated)
        for one in stated:
            if one not in known:
                yield FieldChange(one.field, "", one.text)

    def _take_recognitions(
        self, row: ImportRow, planned: PlannedProduct, rules: MergeRules
    ) -> list[FieldChange]:
        changes: list[FieldChange] = []
        for stated in row.recognitions:
            changes += self._take_recognition(row, planned, stated, rules)
        return changes

    def _take_recognition(
        self, row: ImportRow, planned: PlannedProduct, stated: Recognition, rules: MergeRules
    ) -> Iterable[FieldChange]:
        silent = {*rules.silent, *rules.kept} if planned.before else frozenset[str]()
        told = report_recognition(
            planned.recognitions,
            stated,
            self._settings.regulations,
            silent,
            told_places=planned.told_places,
            is_own=rules.is_own,
        )
        if told is None:
            self._reject(row, ImportField.RECOGNITION_STARS, str(stated.stars),
                         ValueReason.OTHER_STARS_THAT_YEAR)  # fmt: skip
            return
        self._put(planned, told, row)
        if told.place is None:
            self._plan.recognitions_added += 1
            yield FieldChange(ImportField.RECOGNITION_STARS, "", str(stated.stars))
        elif told.changes:
            self._plan.recognitions_completed += told.is_completed
            yield from told.changes
        yield from self._keep_told(row, planned, told.told, told.recognition)

    def _keep_told(
        self,
        row: ImportRow,
        planned: PlannedProduct,
        told: Iterable[tuple[RecordField, Any]],
        taken: object,
    ) -> Iterable[FieldChange]:
        """Tell the values that were not taken, and keep them as stated texts."""
        texts: list[StatedText] = []
        for one, value in told:
            heading, text = self._name(one.field), format_value(value)
            self._plan.told.append(Told(row.number, heading, text, format_value(one.read(taken))))
            texts.append(StatedText(heading, text))
        return self._state(planned, texts) if texts else ()

    def _refuse_codes(self, row: ImportRow, planned: PlannedProduct | None) -> ImportRow:
        """The row without a code that another product carries, which is told."""
        taken = self._matcher.find_code_of_other(row, planned)
        if not taken:
            return row
        self._reject(row, ImportField.PRODUCT_CODES, taken, ValueReason.TAKEN)
        codes = tuple(code for code in row.product.codes if code.code != taken)
        recognitions = tuple(
            replace(one, product_code="") if one.product_code == taken else one
            for one in row.recognitions
        )
        product = replace(row.product, codes=codes)
        return replace(row, product=product, recognitions=recognitions)

    def _reject(self, row: ImportRow, field: ImportField, value: str, reason: ValueReason) -> None:
        self._plan.rejected.append(RejectedCell(row.number, self._name(field), value, reason))

    def _name(self, field: ImportField) -> str:
        return self._headings.get(field, field.value)


def _make_product(row: ImportRow, producer_id: int) -> Product:
    return replace(row.product, id=0, producer_id=producer_id, stated=add_stated((), row.stated))


def _add_code(planned: PlannedProduct, recognition: Recognition) -> None:
    """A recognition's new product code also joins the product's codes."""
    code = recognition.product_code
    if code and all(known.code != code for known in planned.after.codes):
        codes = (*planned.after.codes, ProductCode(code, recognition.issued_on))
        planned.after = replace(planned.after, codes=codes)


def _list_punctuation(name: str) -> str:
    return "".join(char for char in name if not char.isalnum() and not char.isspace())
