"""A link of the history's hash chain follows from everything the action did."""

import pytest

from ocop_desktop.domain.history.chain import ActionDigest, encode_parts, make_link

ACTION = ("2026-11-30T08:00:00+00:00", "Lan", "Sửa sản phẩm", "do", None)
CHANGE = ("product", "7", "2", '{"notes": ""}', '{"notes": "x"}')


def link(previous: str = "", action: tuple[str | None, ...] = ACTION, *changes: object) -> str:
    made = ActionDigest(action)
    for change in changes:
        made.add(change)  # type: ignore[arg-type]
    return make_link(previous, made.write())


def test_a_link_is_a_sha_256() -> None:
    assert len(link()) == 64
    assert link("", ACTION, CHANGE) == link("", ACTION, CHANGE)


@pytest.mark.parametrize(
    "other",
    [
        link("0", ACTION, CHANGE),
        link("", (ACTION[0], "Tư", *ACTION[2:]), CHANGE),
        link("", (*ACTION[:4], "3"), CHANGE),
        link("", (*ACTION[:4], ""), CHANGE),
        link("", ACTION),
        link("", ACTION, CHANGE, CHANGE),
        link("", ACTION, ("product", "72", "", *CHANGE[3:])),
        link("", ACTION, (*CHANGE[:3], CHANGE[3], None)),
        link("", ACTION, (*CHANGE[:3], f"{CHANGE[3]}{CHANGE[4]}", "")),
    ],
)
def test_anything_else_gives_another_link(other: str) -> None:
    assert other != link("", ACTION, CHANGE)


def test_text_that_is_no_utf_8_has_a_link_too() -> None:
    broken = b"Lan\xff".decode(errors="surrogateescape")
    assert link("", ("", broken, "", "do", None)) != link("", ("", "Lan", "", "do", None))


def test_changes_that_were_encoded_before_give_the_same_link() -> None:
    made = ActionDigest(ACTION)
    made.add_encoded(encode_parts(change) for change in (CHANGE, CHANGE))
    assert make_link("", made.write()) == link("", ACTION, CHANGE, CHANGE)
