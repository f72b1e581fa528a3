"""Two edits of one record become one; only what both set differently is told."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.merging import ABSENT, COVER, ORDER, CaseAnswer, find_part, merge
from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office, RatingSettings
from ocop_desktop.domain.rating.evaluation import CouncilDecision, Evaluation
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.register.recognition import Recognition, Revocation
from ocop_desktop.domain.text import Translated

BASE = Product(
    Translated("Mứt gừng"),
    id=7,
    version=2,
    storage="Nơi khô ráo",
    photos=tuple(Photo(name, name, 8, 6) for name in "abc"),
    export_markets=("Lào", "Thái Lan"),
)
FAIR = Event("Hội chợ tập", 3, entries=tuple(EventEntry(one, f"A{one}") for one in (1, 2, 3)))
TEXT_FIELDS = ("storage", "shelf_life", "ingredients", "notes", "barcode", "yearly_output")


def test_two_fields_are_both_kept_with_the_version_of_the_register() -> None:
    mine = replace(BASE, storage="Ngăn mát")
    theirs = replace(BASE, shelf_life="6 tháng", version=5)
    merged = merge(BASE, mine, theirs)
    assert merged.differences == ()
    assert (merged.record.storage, merged.record.shelf_life) == ("Ngăn mát", "6 tháng")
    assert merged.record.version == 5


def test_one_field_set_to_two_values_is_told_and_holds_mine() -> None:
    mine, theirs = replace(BASE, storage="Ngăn mát"), replace(BASE, storage="Tủ đông")
    merged = merge(BASE, mine, theirs)
    (difference,) = merged.differences
    assert difference.path == ("storage",)
    assert (difference.base, difference.mine, difference.theirs) == (
        "Nơi khô ráo",
        "Ngăn mát",
        "Tủ đông",
    )
    assert merged.record.storage == "Ngăn mát"
    decided = merge(BASE, mine, theirs, {("storage",)})
    assert decided.differences == ()
    assert decided.record.storage == "Tủ đông"


def test_one_field_set_to_one_value_by_both_is_no_difference() -> None:
    both = replace(BASE, storage="Ngăn mát")
    assert merge(BASE, both, both).differences == ()


def test_a_story_is_merged_by_language() -> None:
    mine = replace(BASE, story_short=Translated("Kể"))
    theirs = replace(BASE, story_short=Translated("", "Told"))
    assert merge(BASE, mine, theirs).record.story_short == Translated("Kể", "Told")


def test_photos_are_merged_one_by_one() -> None:
    first, second, third = BASE.photos
    new = Photo("d", "d", 8, 6)
    mine = replace(BASE, photos=(replace(first, caption="Hũ"), second, third, new))
    theirs = replace(BASE, photos=(first, replace(third, focus_x=0.1)))
    merged = merge(BASE, mine, theirs)
    assert merged.differences == ()
    assert merged.record.photos == (
        replace(first, caption="Hũ"),
        replace(third, focus_x=0.1),
        new,
    )


def test_two_covers_are_asked_about() -> None:
    first, second, third = BASE.photos
    mine = replace(BASE, photos=(replace(first, cover=True), second, third))
    theirs = replace(BASE, photos=(first, replace(second, cover=True), third))
    merged = merge(BASE, mine, theirs)
    assert [difference.path for difference in merged.differences] == [("photos", COVER)]
    assert [photo.cover for photo in merged.record.photos] == [True, False, False]
    decided = merge(BASE, mine, theirs, {("photos", COVER)}).record
    assert [photo.cover for photo in decided.photos] == [False, True, False]


def test_a_photo_that_one_removed_and_the_other_changed_is_asked_about() -> None:
    first, second, third = BASE.photos
    mine = replace(BASE, photos=(second, third))
    theirs = replace(BASE, photos=(replace(first, caption="Hũ"), second, third))
    merged = merge(BASE, mine, theirs)
    (difference,) = merged.differences
    assert difference.path == ("photos", "a")
    assert difference.mine is None
    assert [photo.large for photo in merged.record.photos] == ["b", "c"]
    kept = merge(BASE, mine, theirs, {("photos", "a")}).record
    assert [photo.large for photo in kept.photos] == ["a", "b", "c"]


def test_booths_typed_by_two_clerks_are_all_kept() -> None:
    mine = replace(FAIR, entries=(EventEntry(1, "B1"), *FAIR.entries[1:], EventEntry(9, "Z")))
    theirs = replace(FAIR, entries=(FAIR.entries[0], EventEntry(2, "B2"), FAIR.entries[2]))
    merged = merge(FAIR, mine, theirs)
    assert merged.differences == ()
    assert [entry.booth for entry in merged.record.entries] == ["B1", "B2", "A3", "Z"]


def test_an_order_that_one_changed_is_kept_and_two_orders_are_asked_about() -> None:
    one, two, three = FAIR.entries
    mine = replace(FAIR, entries=(three, one, two))
    theirs = replace(FAIR, entries=(one, replace(two, booth="B2"), three))
    kept = merge(FAIR, mine, theirs)
    assert kept.differences == ()
    assert [entry.product_id for entry in kept.record.entries] == [3, 1, 2]
    other = replace(FAIR, entries=(two, one, three))
    asked = merge(FAIR, mine, other)
    assert [difference.path for difference in asked.differences] == [("entries", ORDER)]
    assert [entry.product_id for entry in asked.record.entries] == [3, 1, 2]
    decided = merge(FAIR, mine, other, {("entries", ORDER)}).record
    assert [entry.product_id for entry in decided.entries] == [2, 1, 3]


def test_sheets_are_merged_by_member_and_criterion() -> None:
    base = Evaluation(1, "qd", sheets=(MemberSheet("Lan", {"1.1": Decimal(2)}), MemberSheet("Hải")))
    lan, hai = base.sheets
    mine = replace(
        base, sheets=(replace(lan, options={"1.1": Decimal(3)}), hai), decision=CouncilDecision(4)
    )
    theirs = replace(
        base,
        sheets=(
            replace(lan, options={"1.1": Decimal(2), "1.2": Decimal(1)}),
            replace(hai, options={"1.1": Decimal(1)}),
        ),
        decision=CouncilDecision(note="Đã họp"),
    )
    merged = merge(base, mine, theirs)
    assert merged.differences == ()
    assert merged.record.sheets == (
        MemberSheet("Lan", {"1.1": Decimal(3), "1.2": Decimal(1)}),
        MemberSheet("Hải", {"1.1": Decimal(1)}),
    )
    assert merged.record.decision == CouncilDecision(4, note="Đã họp")


def test_settings_of_the_office_are_merged_one_by_one() -> None:
    base = Office("UBND xã tập", rating=RatingSettings(Decimal(10)))
    mine = replace(base, head_name="Bà Lan", communes=(OfficeCommune("27664"),))
    theirs = replace(base, rating=RatingSettings(Decimal(15)), communes=(OfficeCommune("27667"),))
    merged = merge(base, mine, theirs)
    assert merged.differences == ()
    assert merged.record.head_name == "Bà Lan"
    assert merged.record.rating.spread_points == Decimal(15)
    assert set(merged.record.commune_codes) == {"27664", "27667"}


def test_criteria_carried_along_are_merged_like_a_set() -> None:
    base = Evaluation(1, "qd", carried=frozenset({"1.1", "1.2", "1.3"}))
    mine = replace(base, carried=frozenset({"1.2", "1.3", "2.1"}))
    theirs = replace(base, carried=frozenset({"1.1", "1.2", "2.2"}))
    merged = merge(base, mine, theirs)
    assert merged.differences == ()
    assert merged.record.carried == {"1.2", "2.1", "2.2"}


def test_a_revocation_that_only_one_knows_is_kept_and_two_are_asked_about() -> None:
    base = Recognition(1, 4)
    mine, theirs = (replace(base, revocation=Revocation(date(2026, month, 1))) for month in (3, 5))
    assert merge(base, mine, base).record == mine
    assert [one.path for one in merge(base, mine, theirs).differences] == [("revocation",)]


def test_without_a_base_every_field_that_differs_is_told() -> None:
    mine, theirs = replace(BASE, storage="Ngăn mát"), replace(BASE, notes="Sổ cũ")
    assert {one.path for one in merge(None, mine, theirs).differences} == {("storage",), ("notes",)}


edits = st.dictionaries(st.sampled_from(TEXT_FIELDS), st.sampled_from(("một", "hai")), max_size=4)
orders = st.permutations(range(5)).map(lambda ids: ids[:4])


@given(edits, edits)
def test_only_fields_that_both_set_differently_are_told(
    mine: dict[str, str], theirs: dict[str, str]
) -> None:
    merged = merge(BASE, replace(BASE, **mine), replace(BASE, **theirs))  # type: ignore[arg-type]
    differing = {name for name in mine.keys() & theirs.keys() if mine[name] != theirs[name]}
    assert {difference.path[0] for difference in merged.differences} == differing
    for name in TEXT_FIELDS:
        expected = mine.get(name, theirs.get(name, getattr(BASE, name)))
        assert getattr(merged.record, name) == expected


@given(orders, orders, orders)
def test_a_list_keeps_every_element_that_somebody_added_and_nobody_removed(
    base: list[int], mine: list[int], theirs: list[int]
) -> None:
    first, second, third = (
        replace(FAIR, entries=tuple(map(EventEntry, ids))) for ids in (base, mine, theirs)
    )
    merged = merge(first, second, third)
    kept = [entry.product_id for entry in merged.record.entries]
    assert sorted(kept) == sorted(
        (set(mine) & set(theirs)) | (set(mine) - set(base)) | (set(theirs) - set(base))
    )
    if merged.differences:
        assert [one.path for one in merged.differences] == [("entries", ORDER)]


@given(edits)
def test_an_edit_merged_with_nothing_new_is_itself(mine: dict[str, str]) -> None:
    edit = replace(BASE, **mine)  # type: ignore[arg-type]
    assert merge(BASE, edit, BASE).record == edit
    assert merge(BASE, BASE, edit).record == edit


def test_two_other_cover_photos_of_a_fair_are_one_choice_never_a_mixture() -> None:
    covers = [Photo(f"{name}.jpg", f"{name}-s.jpg", 800, 600) for name in ("a", "b", "c")]
    base, mine, theirs = (Event("Hội chợ", cover=cover) for cover in covers)
    merged = merge(base, mine, theirs)
    assert [difference.path for difference in merged.differences] == [("cover",)]
    assert merge(base, mine, theirs, [("cover",)]).record.cover == covers[2]
    moved = replace(base, cover=replace(covers[0], focus_x=0.1))
    turned = replace(base, cover=replace(covers[0], focus_y=0.9))
    assert merge(base, moved, turned).record.cover == replace(covers[0], focus_x=0.1, focus_y=0.9)


def test_a_path_leads_to_the_part_that_differs() -> None:
    event = Event("Hội chợ", entries=(EventEntry(7, "A1"),))
    entries = find_part(event, "entries")
    assert find_part(find_part(entries, "7"), "booth") == "A1"
    assert find_part(entries, "8") is ABSENT
    assert find_part({"1.1": None}, "1.1") is None


def test_of_several_cases_of_one_line_only_the_chosen_one_is_kept() -> None:
    def scored(**answers: int) -> Evaluation:
        options = {number.replace("_", ":")[1:]: Decimal(one) for number, one in answers.items()}
        return Evaluation(1, "qd", sheets=(MemberSheet("An", options),))

    base, mine, theirs = scored(n8_1=2), scored(n8_2=3), scored(n8_3=1)
    merged = merge(base, mine, theirs)
    assert [difference.path for difference in merged.differences] == [
        ("sheets", "An", "options", "8")
    ]
    assert merged.record == mine
    assert merge(base, mine, theirs, [merged.differences[0].path]).record == theirs
    assert merge(base, mine, base).record == mine
    assert merge(scored(), mine, scored(n9=1)).record == scored(n9=1, n8_2=3)
    assert find_part(mine.sheets[0].options, "8") == CaseAnswer("8:2", Decimal(3))
