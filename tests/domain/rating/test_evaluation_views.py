"""An evaluation with what its own regulation says of it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.evaluation_views import find_criteria, make_row, make_view
from ocop_desktop.domain.rating.evaluations_list import EvaluationSubject
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated

LIBRARY = resources.regulation_library()
NECTAR = Product(Translated("Mật dừa nước"), 1, set_number=17, id=5)
SUBJECT = EvaluationSubject(NECTAR, "HTX Rừng Sác", 60, Decimal(7))
TODAY = Evaluation(5, "qd-26-2026", 17, sheets=(MemberSheet(""),))
BEFORE = Evaluation(5, "qd-148-2023", 17, held_on=date(2026, 11, 22), means={"A": Decimal(40)})


def test_a_view_is_judged_by_the_office_s_council_settings() -> None:
    view = make_view(LIBRARY, TODAY, SUBJECT)
    assert view.criteria == LIBRARY.criteria("qd-26-2026", 17)
    assert view.criteria is not None
    assert view.criteria_set == view.criteria.criteria_set
    assert (view.spread_limit, view.regulation.council.quorum_percent) == (Decimal(7), 60)
    assert (view.verdict.outcome, view.producer) == (Outcome.INCOMPLETE, "HTX Rừng Sác")


def test_where_a_regulation_has_no_sheets_the_set_is_that_of_the_day() -> None:
    view = make_view(LIBRARY, BEFORE, SUBJECT)
    assert view.criteria is None
    assert view.criteria_set == LIBRARY.find_sets(date(2026, 11, 22))[17]
    assert make_view(LIBRARY, replace(BEFORE, set_number=None), SUBJECT).criteria_set is None


def test_a_row_names_the_producer_if_it_is_known() -> None:
    row = make_row(LIBRARY, TODAY, NECTAR, Producer("HTX Rừng Sác"))
    assert (row.product, row.producer, row.set_number) == ("Mật dừa nước", "HTX Rừng Sác", 17)
    assert make_row(LIBRARY, TODAY, NECTAR, None).producer == ""


def test_a_sheet_needs_a_set() -> None:
    with pytest.raises(InvalidValue):
        find_criteria(LIBRARY, LIBRARY.get("qd-26-2026"), None)
