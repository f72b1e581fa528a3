"""Real sheets, filled and scored by keys, for the tests of the evaluation page."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import evaluations, producers, products
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from tests.builders import a_producer, a_product
from tests.ui.keys import Wait, ask_service, hit

Dialog = TypeVar("Dialog", bound=QWidget)
DAY = date(2026, 11, 22)
REGULATION = "qd-26-2026"


def criteria_of(set_number: int) -> Criteria:
    """The score sheet of a set."""
    return resources.regulation_library().criteria(REGULATION, set_number)


def best(criteria: Criteria) -> dict[str, Decimal | None]:
    """The highest option everywhere."""
    return {slot.criteria[0].number: slot.criteria[0].options[-1].points for slot in criteria.slots}


def confirmed(criteria: Criteria) -> dict[str, bool]:
    """Every rule answered the way that lets the sheet pass."""
    return {
        rule.name: rule.kind.is_precondition for rule in criteria.all_rules() if rule.kind.is_asked
    }


def a_kept_product(context: PageContext, wait_for: Wait, set_number: int, name: str) -> Product:
    """A product of that set in the register."""
    producer = ask_service(context, wait_for, producers.save, a_producer(f"HTX {name}"))
    wanted = replace(a_product(producer.id, name), set_number=set_number, codes=())
    return ask_service(context, wait_for, products.save, wanted)


def begun(context: PageContext, wait_for: Wait, product: Product, **facts: object) -> Evaluation:
    """An evaluation in the register; `facts` replace its fields."""

    def begin_and_save(register: object) -> Evaluation:
        new = evaluations.begin(register, product.id, on=DAY)  # type: ignore[arg-type]
        return evaluations.save(register, replace(new, **facts))  # type: ignore[arg-type]

    return ask_service(context, wait_for, begin_and_save)


def full(context: PageContext, wait_for: Wait, product: Product, **facts: object) -> Evaluation:
    """One with the highest everywhere and everything confirmed."""
    criteria = criteria_of(product.set_number or 0)
    facts = {
        "sheets": (MemberSheet("", best(criteria)),), "confirm": confirmed(criteria), **facts,
    }  # fmt: skip
    return begun(context, wait_for, product, **facts)


def opened(page: EvaluationsPage, wait_for: Wait, evaluation_id: int) -> EvaluationEditor:
    """The editor of an evaluation, its sheet ready for keys."""
    page.open(evaluation_id)
    wait_for(lambda: page.editor is not None and page.editor.draft.evaluation.id == evaluation_id)
    assert page.editor is not None
    if page.editor.scoring is not None:
        page.editor.scoring.sheet.setFocus()
    return page.editor


def press_digits(widget: QWidget, digits: str) -> None:
    """Press digit keys; "\\n" is Enter."""
    for digit in digits:
        hit(widget, Qt.Key.Key_Return if digit == "\n" else Qt.Key(ord(digit)))


def dialogs() -> list[QWidget]:
    """The dialogs that are open."""
    return [
        one for one in QApplication.topLevelWidgets() if one.inherits("QDialog") and one.isVisible()
    ]


def the(kind: type[Dialog], wait_for: Wait) -> Dialog:
    """The one open dialog of that kind."""
    wait_for(lambda: any(isinstance(one, kind) for one in dialogs()))
    return next(one for one in dialogs() if isinstance(one, kind))
