"""What becomes of rows beside what the register holds: matched, filled, replaced, told, asked."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.choices import CREATE, SKIP, ImportChoices
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.planning.planner import Planner
from ocop_desktop.domain.importing.planning.row_silence import RowSilence
from ocop_desktop.domain.importing.result import OpenQuestionKind, RecordOutcome
from ocop_desktop.domain.importing.rows import ImportRow, RejectedCell, StatedMember
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Certificate, Product, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated, identity_key
from tests.domain.importing.plans import code, known, make_planner, plan, row

HTX = Producer("HTX Một", 1, phone="0901", version=3)
GAO = Product(
    Translated("Gạo – Đảo"), 1, 5, codes=code("79-1"), price=Decimal(100), storage="Nơi khô",
    version=2,
)  # fmt: skip
STARS = Recognition(5, 3, 9, year=2024)
REGISTER = [HTX], [GAO], [STARS]


def outcomes(planner: Planner) -> list[tuple[int, str, int]]:
    return [(one.row, one.outcome.value, one.product_id) for one in planner.plan.outcomes]


def changes(planner: Planner, place: int = -1) -> list[tuple[str, str, str]]:
    made = planner.plan.outcomes[place].changes
    return [(one.field, one.before, one.after) for one in made]


def test_a_product_is_known_by_its_name_and_producer_or_by_its_code() -> None:
    rows = [row(2, "gạo - đảo", "htx một"), row(3, "Gạo – đảo", "HTX Một"),
            row(4, "Gạo - đảo", "HTX Mốt")]  # fmt: skip
    planner = plan(rows, known(*REGISTER))
    assert outcomes(planner) == [(2, "unchanged", 5), (3, "unchanged", 5), (4, "added", 0)]
    [repair] = planner.plan.repairs
    assert (repair.row, repair.before, repair.after) == (2, "gạo - đảo", "Gạo – Đảo")
    assert [one.same_as for one in planner.plan.outcomes] == [0, 2, 0]
    rows = [row(2, "Gạo mới", "HTX Một", facts={"codes": code("79-1")}),
            row(3, "Gạo khác", "HTX Một", facts={"codes": code("79-1")})]  # fmt: skip
    renamed = plan(rows, known(*REGISTER))
    assert outcomes(renamed) == [(2, "changed", 5), (3, "added", 0)]
    assert changes(renamed, 0) == [("product.name", "Gạo – Đảo", "Gạo mới")]
    assert [(one.row, one.reason) for one in renamed.plan.rejected] == [(3, ValueReason.TAKEN)]


def test_a_row_of_this_register_is_known_by_its_id_and_may_be_renamed_and_moved() -> None:
    other = Producer("HTX Hai", 2)
    rows = [row(2, "Gạo ngon", "HTX Hai", facts={"id": 5}), row(3, "Gạo – đảo", facts={"id": 77})]
    planner = plan(rows, known([HTX, other], [GAO]), layout=Layout.PRODUCTS)
    assert outcomes(planner)[1] == (3, "added", 0)
    moved = plan(
        [row(2, "Gạo – đảo", "HTX Hai", facts={"id": 5})],
        known([HTX, other], [GAO]),
        layout=Layout.PRODUCTS,
    )
    assert changes(moved) == [
        ("product.name", "Gạo – Đảo", "Gạo – đảo"),
        ("producer.name", "HTX Một", "HTX Hai"),
    ]
    nobody = plan(
        [row(2, "Muối", "HTX Hai", facts={"codes": code("1")})],
        known([other], [Product(Translated("Muối"), 0, 6, codes=code("1"))]),
    )
    assert changes(nobody) == [("producer.name", "", "HTX Hai")]


def test_a_code_of_another_product_is_refused_and_the_row_is_taken_without_it() -> None:
    muoi = Product(Translated("Muối"), 1, 6)
    stated = row(
        2, "Muối", "HTX Một", Recognition(0, 4, year=2025, product_code="79-1"),
        facts={"codes": code("79-1")},
    )  # fmt: skip
    planner = plan([stated], known([HTX], [GAO, muoi]))
    assert planner.plan.rejected == [RejectedCell(2, "product.codes", "79-1", ValueReason.TAKEN)]
    [recognition] = planner.plan.products[6].new_recognitions
    assert (recognition.product_code, planner.plan.products[6].after.codes) == ("", ())


def test_two_rows_of_one_code_and_two_names_are_two_products_and_the_code_is_the_firsts() -> None:
    rows = [row(number, name, "HTX", facts={"codes": code("79-1")})
            for number, name in ((2, "Gạo"), (3, "Muối"), (4, "gạo"))]  # fmt: skip
    planner = plan(rows)
    assert outcomes(planner) == [(2, "added", 0), (3, "added", 0), (4, "unchanged", 0)]
    assert [one.row for one in planner.plan.rejected] == [3]


def test_a_copied_row_with_the_id_and_another_name_is_another_product() -> None:
    rows = [
        row(2, "Gạo A", "HTX Một", facts={"id": 5}),
        row(3, "gạo a", "HTX Một", facts={"id": 5}),
        row(4, "Gạo B", "HTX Một", facts={"id": 5}),
    ]
    planner = plan(rows, known([HTX], [GAO]), layout=Layout.PRODUCTS)
    assert planner.plan.products[5].after.name.vi == "Gạo A"
    assert outcomes(planner) == [(2, "changed", 5), (3, "unchanged", 5), (4, "added", 0)]


def test_a_newer_place_replaces_the_older_one_and_the_same_changes_nothing() -> None:
    held = replace(GAO, stated=(StatedText("commune", "xã A"), StatedText("district", "huyện B")))
    same = row(2, "Gạo – Đảo", "HTX Một", stated=[("commune", "Xã A")])
    assert outcomes(plan([same], known([HTX], [held]))) == [(2, "unchanged", 5)]
    newer = row(2, "Gạo – Đảo", "HTX Một", stated=[("commune", "xã C"), ("nguồn", "báo")])
    planner = plan([newer], known([HTX], [held]))
    assert changes(planner) == [("commune", "", "xã C"), ("nguồn", "", "báo")]
    more = row(2, "Gạo – Đảo", "HTX Một", stated=[("commune", "xã A"), ("province", "Tỉnh D")])
    assert changes(plan([more], known([HTX], [held]))) == [("province", "", "Tỉnh D")]


def test_blanks_are_filled_what_differs_is_replaced_and_nothing_is_erased() -> None:
    facts = {"price": Decimal(120), "barcode": "893", "storage": ""}
    stated = row(2, "Gạo – Đảo", "HTX Một", facts=facts, producer_facts={"phone": "0902"})
    planner = plan([stated], known(*REGISTER))
    assert changes(planner) == [
        ("product.price", "100", "120"),
        ("product.barcode", "", "893"),
        ("producer.phone", "0901", "0902"),
    ]
    after = planner.plan.products[5].after
    assert (after.storage, after.price, after.barcode) == ("Nơi khô", Decimal(120), "893")
    assert planner.plan.producers[1].is_changed
    kept = ImportChoices(
        kept_fields=frozenset({"product.price", "product.barcode", "producer.phone"})
    )
    assert changes(plan([stated], known(*REGISTER), kept)) == [("product.barcode", "", "893")]


def test_texts_in_several_languages_are_filled_language_by_language() -> None:
    held = replace(GAO, name=Translated("Gạo – Đảo", "Island rice"))
    story = Translated("Ngắn", "Short")
    product = Product(Translated("Gạo – Đảo", zh="米"), story_short=story)
    stated = replace(row(2, "", "HTX Một"), product=product)
    after = plan([stated], known([HTX], [held])).plan.products[5].after
    assert after.name == Translated("Gạo – Đảo", "Island rice", "米")
    assert after.story_short == story


def test_lists_of_a_row_join_what_is_known_and_are_whole_in_the_own_export() -> None:
    held = replace(
        GAO,
        certificates=(Certificate("VietGAP", "1"),),
        listings=(Listing("Web", "https://a.vn"),),
        export_markets=("Nhật",),
    )
    facts = {
        "codes": code("79-2"),
        "certificates": (Certificate("HACCP"), Certificate("VietGAP", "1")),
        "listings": (Listing("Khác", "https://a.vn"),),
        "export_markets": ("Mỹ",),
    }
    joined = plan([row(2, "Gạo – Đảo", "HTX Một", facts=facts)], known([HTX], [held]))
    after = joined.plan.products[5].after
    assert [one.code for one in after.codes] == ["79-1", "79-2"]
    assert [one.kind for one in after.certificates] == ["VietGAP", "HACCP"]
    assert (after.listings, after.export_markets) == (held.listings, ("Nhật", "Mỹ"))
    own = row(2, "Gạo – Đảo", "HTX Một", facts={**facts, "id": 5})
    whole = plan([own], known([HTX], [held]), layout=Layout.PRODUCTS)
    assert whole.plan.products[5].after.export_markets == ("Mỹ",)


def test_of_rows_that_differ_the_first_counts_and_the_others_are_told_and_kept() -> None:
    rows = [
        row(2, "Gạo", "HTX Ba", producer_facts={"phone": "1"}),
        row(3, "Muối", "HTX Ba", producer_facts={"phone": "2", "email": "a@b.vn"}),
        row(4, "Gạo", "HTX Ba", facts={"price": Decimal(1)}),
        row(5, "Gạo", "HTX Ba", facts={"price": Decimal(2)}),
    ]
    planner = plan(rows)
    assert [(one.row, one.column, one.value, one.taken) for one in planner.plan.told] == [
        (3, "producer.phone", "2", "1"),
        (5, "product.price", "2", "1"),
    ]
    [htx] = planner.plan.producers.values()
    assert (htx.after.phone, htx.after.email, htx.is_changed) == ("1", "a@b.vn", True)
    gao, muoi = planner.plan.products.values()
    assert muoi.after.stated == (StatedText("producer.phone", "2"),)
    assert gao.after.stated == (StatedText("product.price", "2"),)
    assert outcomes(planner) == [
        (2, "added", 0), (3, "added", 0), (4, "changed", 0), (5, "changed", 0),
    ]  # fmt: skip


def test_a_cell_edited_in_one_of_several_rows_of_the_own_export_counts() -> None:
    muoi = Product(Translated("Muối"), 1, 6)
    rows = [
        row(2, "Gạo – Đảo", "HTX Một", facts={"id": 5}, producer_facts={"phone": "0901"}),
        row(3, "Muối", "HTX Một", facts={"id": 6}, producer_facts={"phone": "0909"}),
    ]
    planner = plan(rows, known([HTX], [GAO, muoi]), layout=Layout.PRODUCTS)
    assert planner.plan.producers[1].after.phone == "0909"
    assert planner.plan.told == []


def test_recognitions_are_added_completed_and_refused_where_they_contradict() -> None:
    dated = Recognition(
        0, 3, decision_number="12/QĐ", decision_on=date(2024, 6, 1), product_code="79-3"
    )
    rows = [
        row(2, "Gạo – Đảo", "HTX Một", dated, Recognition(0, 4, year=2026)),
        row(3, "Gạo – Đảo", "HTX Một", Recognition(0, 5, year=2026)),
        row(4, "Gạo – Đảo", "HTX Một", Recognition(0, 3, year=2024, decision_number="13/QĐ")),
    ]
    planner = plan(rows, known(*REGISTER))
    planned = planner.plan.products[5]
    assert [one.stars for one in planned.recognitions] == [3, 4]
    [completed] = planned.changed_recognitions
    assert (completed.id, completed.issued_on, completed.expires_on) == (
        9, date(2024, 6, 1), date(2027, 6, 1),
    )  # fmt: skip
    assert [one.code for one in planned.after.codes] == ["79-1", "79-3"]
    assert (planner.plan.recognitions_added, planner.plan.recognitions_completed) == (1, 1)
    [refused] = planner.plan.rejected
    assert (refused.row, refused.reason, refused.row_taken) == (
        3, ValueReason.OTHER_STARS_THAT_YEAR, True,
    )  # fmt: skip
    assert [(one.row, one.value, one.taken) for one in planner.plan.told] == [(4, "13/QĐ", "12/QĐ")]


def test_a_commune_is_placed_where_its_name_is_one_of_today_else_asked() -> None:
    place = [("commune", "xã Mới"), ("province", "Tỉnh Thử")]
    old = [("commune", "xã Cũ"), ("district", "huyện Xưa")]
    rows = [
        row(2, "Gạo", stated=place),
        row(3, "Muối", stated=place),
        row(4, "Tiêu", stated=old),
        row(5, "", "HTX Tư", stated=place),
        row(6, "Điều", stated=place, facts={"commune_code": "10002"}),
    ]
    planner = plan(rows)
    codes = [one.after.commune_code for one in planner.plan.products.values()]
    assert codes == ["10001", "10001", "", "10002"]
    [producer] = planner.plan.producers.values()
    assert producer.after.commune_code == "10001"
    asked = [one for one in planner.questions.make_questions({}, {}) if one.kind == "commune"]
    assert [(one.text, one.rows) for one in asked] == [("xã Cũ, huyện Xưa", (4,))]
    text = "xã Cũ, huyện Xưa"
    for answer, placed in (("10003", "10003"), (SKIP, "")):
        answered = plan(
            [rows[2]], None, ImportChoices(answers={(OpenQuestionKind.COMMUNE, text): answer})
        )
        assert answered.plan.products[-1].after.commune_code == placed
        assert answered.questions.make_questions({}, {}) == ()


def test_a_near_producer_is_asked_and_never_joined_by_itself() -> None:
    rows = [row(2, "Gạo", "Hợp tác xã Một"), row(3, "Muối", "HTX Muối Biển"),
            row(4, "Mắm", "Tổ hợp tác Muối Biển")]  # fmt: skip
    planner = plan(rows, known([HTX]))
    assert len(planner.plan.producers) == 3
    questions = planner.questions.make_questions({1: "HTX Một"}, {})
    assert [(one.text, [near.key for near in one.near]) for one in questions] == [
        ("Hợp tác xã Một", ["1"]),
        ("HTX Muối Biển", ["Tổ hợp tác Muối Biển"]),
        ("Tổ hợp tác Muối Biển", ["HTX Muối Biển"]),
    ]
    answers = {
        (OpenQuestionKind.PRODUCER, "Hợp tác xã Một"): "1",
        (OpenQuestionKind.PRODUCER, "HTX Muối Biển"): CREATE,
        (OpenQuestionKind.PRODUCER, "Tổ hợp tác Muối Biển"): "HTX Muối Biển",
    }
    answered = plan(rows, known([HTX]), ImportChoices(answers=answers))
    assert [one.after.producer_id for one in answered.plan.products.values()] == [1, -1, -1]
    assert answered.questions.make_questions({1: "HTX Một"}, {}) == ()
    skipped = ImportChoices(answers={(OpenQuestionKind.PRODUCER, "hợp tác xã một"): SKIP})
    left = plan(rows[:1], known([HTX]), skipped).plan
    assert (left.read, left.outcomes) == (1, [])


def test_producers_alone_are_added_filled_and_told() -> None:
    rows = [
        row(2, "", "HTX Một", producer_facts={"phone": "0909"}),
        row(3, "", "HTX Năm"),
        row(4, "", "HTX Năm"),
        row(5, ""),
    ]
    planner = plan(rows, known(*REGISTER), layout=Layout.PRODUCERS)
    assert [(one.producer, one.outcome) for one in planner.plan.outcomes] == [
        ("HTX Một", RecordOutcome.CHANGED),
        ("HTX Năm", RecordOutcome.ADDED),
        ("HTX Năm", RecordOutcome.UNCHANGED),
    ]


def test_rows_that_the_clerk_skips_or_that_have_no_name_are_read_and_not_taken() -> None:
    refused = RejectedCell(3, "product.name", "", ValueReason.REQUIRED, row_taken=False)
    rows = [row(2, "Gạo"), row(3, "", rejected=(refused,))]
    planner = plan(rows, None, ImportChoices(skipped_rows=frozenset({2})))
    assert (planner.plan.read, planner.plan.outcomes) == (2, [])
    assert planner.plan.rejected == [refused]


def test_totals_of_the_council_are_kept_with_the_product() -> None:
    planner = plan([row(2, "Gạo", members=(StatedMember("Bà An", Decimal("85.5")),))])
    assert planner.plan.products[-1].after.stated == (StatedText("Bà An", "85,5"),)


def test_what_is_silent_leaves_what_the_register_holds() -> None:
    facts = {"price": Decimal(120)}
    stated = row(2, "Gạo ngon", "HTX Hai", Recognition(0, 5, year=2024),
                 facts={**facts, "codes": code("79-1")}, producer_facts={"phone": "0909"},
                 stated=[("dáng", "mới")])  # fmt: skip
    records = known([HTX, Producer("HTX Hai", 2, phone="1")], [GAO], [STARS])
    planner = make_planner(records)
    planner.take(stated, RowSilence(is_whole=True))
    assert outcomes(planner) == [(2, "unchanged", 5)]
    some = make_planner(records)
    names = (
        "product.price",
        "product.name",
        "producer.name",
        "producer.phone",
        "dáng",
        "recognition",
    )
    some.take(stated, RowSilence(frozenset(names)))
    assert outcomes(some) == [(2, "unchanged", 5)]
    new = make_planner()
    new.take(stated, RowSilence(is_whole=True))
    assert outcomes(new) == [(2, "added", 0)]


def test_a_trial_keeps_no_new_product_and_reads_it_again_where_it_is_stated_twice() -> None:
    rows = [
        row(2, "Gạo", "HTX Ba", Recognition(0, 4, year=2024), Recognition(0, 3, year=2024),
            facts={"price": Decimal(1)}),
        row(3, "Gạo", "HTX Ba", Recognition(0, 4, year=2024, product_code="79-9"),
            facts={"price": Decimal(2)}),
        row(4, "Gạo", "HTX Ba"),
    ]  # fmt: skip
    by_number = {one.number: one for one in rows}
    trial = plan(rows, reread=by_number.__getitem__)
    whole = plan(rows)
    assert trial.plan.outcomes == whole.plan.outcomes
    assert trial.plan.told == whole.plan.told
    assert trial.plan.rejected == whole.plan.rejected
    assert trial.plan.products == whole.plan.products
    alone = plan(rows[:1], reread=by_number.__getitem__)
    assert alone.plan.products == {}


NAMES = st.sampled_from(["Gạo", "gạo", "Muối", "Gạo – ngon", "Gạo - ngon"])
PRODUCERS = st.sampled_from(["", "HTX Một", "htx một", "HTX Hai"])


def recognitions_with(codes: list[str]) -> st.SearchStrategy[Recognition]:
    """Recognitions that say at least their year: one that does not may be told of any later one."""
    return st.builds(
        Recognition,
        product_id=st.just(0),
        stars=st.sampled_from([3, 4]),
        year=st.sampled_from([2024, 2025]),
        decision_number=st.sampled_from(["", "1/QĐ", "2/QĐ"]),
        decision_on=st.sampled_from([None, date(2024, 5, 1), date(2025, 6, 1)]),
        product_code=st.sampled_from(["", *codes]),
    )


@st.composite
def tables(draw: st.DrawFn) -> list[ImportRow]:
    """Rows of a few products, each with codes of its own."""
    return [draw(rows_of(number)) for number in range(2, 2 + draw(st.integers(1, 6)))]


@st.composite
def rows_of(draw: st.DrawFn, number: int) -> ImportRow:
    name, producer = draw(NAMES), draw(PRODUCERS)
    own = f"79-{identity_key(name)}-{identity_key(producer)}"
    codes = [f"{own}-1", f"{own}-2"]
    return row(
        number,
        name,
        producer,
        *draw(st.lists(recognitions_with(codes), max_size=2)),
        facts={
            "price": draw(st.sampled_from([None, Decimal(1), Decimal(2)])),
            "storage": draw(st.sampled_from(["", "khô", "lạnh"])),
            "codes": draw(st.sampled_from([(), *map(code, codes)])),
        },
        producer_facts={"phone": draw(st.sampled_from(["", "1", "2"]))},
        stated=draw(st.sampled_from([(), [("dáng", "a")], [("commune", "xã Mới")]])),
    )


def as_known(planner: Planner) -> Any:
    """What the register holds once the plan is written: ids stand for the numbers of the plan."""
    ids = {one: place for place, one in enumerate(planner.plan.producers, 1)}
    producers = [
        replace(one.after, id=ids[one.id], version=1) for one in planner.plan.producers.values()
    ]
    products: list[Product] = []
    recognitions: list[Recognition] = []
    for place, planned in enumerate(planner.plan.products.values(), 1):
        producer_id = ids.get(planned.after.producer_id, 0)
        products.append(replace(planned.after, id=place, producer_id=producer_id, version=1))
        for one in planned.recognitions:
            recognitions.append(replace(one, product_id=place, id=len(recognitions) + 1))
    return known(producers, products, recognitions)


@given(tables())
def test_the_same_table_again_changes_nothing(rows: list[ImportRow]) -> None:
    first = plan(rows)
    again = plan(rows, as_known(first))
    assert {one.outcome for one in again.plan.outcomes} <= {RecordOutcome.UNCHANGED}
    assert not any(one.is_changed for one in again.plan.producers.values())
    assert not any(
        one.is_changed or one.new_recognitions or one.changed_recognitions
        for one in again.plan.products.values()
    )
