"""The guard of the studio: what it lists, where it leads, what it forbids, and that it lets go."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.studio_options import with_style
from ocop_desktop.domain.text import Language
from ocop_desktop.services import products
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.findings_panel import FindingsPanel
from ocop_desktop.ui.studio.job_result import count_rules
from ocop_desktop.ui.studio.studio_page import StudioPage
from tests.ui.keys import Wait, ask_service, hit
from tests.ui.studio.studio_hand import lost, point_at


def test_the_guard_lists_what_the_reader_should_know_and_jumps_there(
    studio: StudioPage, wait_for: Wait
) -> None:
    wait_for(lambda: bool(studio.findings.findings))
    assert {one.rule for one in studio.findings.findings} >= {"no_stars"}
    assert studio.findings.tree.isHidden()
    studio.findings.fold_button.click()
    point_at(studio, 1)
    wanted = studio.findings.findings[1].page - 1
    hit(studio.findings.tree, Qt.Key.Key_Return)
    wait_for(lambda: studio.preview.page == wanted)
    assert studio.findings.open_product.isVisible()


def test_a_product_is_opened_from_its_finding(
    studio: StudioPage, wait_for: Wait, qtbot: QtBot
) -> None:
    wait_for(lambda: bool(studio.findings.findings))
    point_at(studio, 0)
    with qtbot.waitSignal(studio.page_requested) as gone:
        studio.findings.open_product.click()
    assert gone.args == ["products", int(studio.findings.findings[0].product_id)]


def test_a_lost_photo_blocks_printing_and_is_named(
    studio: StudioPage, context: PageContext, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    details = ask_service(context, wait_for, products.details, studio_ids["Muối ớt"], context.on)
    assert context.runner.media is not None
    photo = details.product.photos[0]
    for name in (photo.large, photo.small):
        (context.runner.media / name).unlink()
    studio.edit(with_style(studio.order, language=Language.VI_EN))
    wait_for(lambda: studio.findings.is_blocked)
    assert not studio.jobs.print_button.isEnabled()
    assert studio.findings.fold_button.text().startswith("Chưa in được")


def test_what_blocks_stands_first_and_opens_the_list(findings: FindingsPanel) -> None:
    warned = Finding(FindingRule.NO_STARS, "Muối ớt", "Hết hiệu lực", 3, "7")
    blocking = Finding(FindingRule.PHOTO_MISSING, "Muối ớt", "a.jpg", 4, "7", blocking=True)
    findings.show_findings((warned,))
    assert findings.tree.isHidden()
    findings.show_findings((warned, blocking))
    assert not findings.tree.isHidden()
    assert findings.fold_button.text() == "Chưa in được: có 1 chỗ phải sửa trước."
    rules = [item.text(0) for item in top_items(findings)]
    assert rules == ["Mất tệp ảnh (1)", "Không in sao (1)"]
    findings.show_findings((warned,))
    assert findings.tree.isHidden()


def test_a_rule_with_many_findings_is_opened_by_the_clerk(findings: FindingsPanel) -> None:
    many = tuple(
        Finding(FindingRule.CUT, f"Sản phẩm {at}", "câu chuyện", at) for at in range(1, 40)
    )
    findings.show_findings(many)
    rule = top_items(findings)[0]
    assert not rule.isExpanded()
    findings.tree.setCurrentItem(rule)
    hit(findings.tree, Qt.Key.Key_Return)
    assert rule.isExpanded()


def test_a_list_looked_through_again_leaves_the_clerk_in_place(findings: FindingsPanel) -> None:
    many = tuple(
        Finding(FindingRule.PHONE_WITHHELD, f"Sản phẩm {at}", "", at) for at in range(1, 30)
    )
    findings.show_findings((Finding(FindingRule.NO_STARS, "Muối ớt", "", 1), *many))
    findings.set_expanded(True)
    rule = top_items(findings)[1]
    rule.setExpanded(True)
    fifth = rule.child(4)
    assert fifth is not None
    findings.tree.setCurrentItem(fifth)
    findings.show_checking()
    findings.show_findings((*many[:4], *many[5:]))  # the fifth was mended
    (rule,) = top_items(findings)
    assert rule.isExpanded()
    now = findings.tree.currentItem()
    assert now is not None
    assert now is rule.child(4)
    assert "Sản phẩm 6" in now.text(0)
    assert findings.show_page.isEnabled()


def test_a_clean_document_says_so(findings: FindingsPanel) -> None:
    findings.show_findings(())
    assert findings.fold_button.text() == "Đã kiểm tra: không có gì cần lưu ý."
    assert not findings.fold_button.isEnabled()


def test_what_the_check_found_fits_beside_the_preview_in_large_text(
    qapp: QApplication, findings: FindingsPanel
) -> None:
    theme.apply(qapp, "light", 150)
    wants = []
    for found in (
        (),
        (Finding(FindingRule.CUT, "Muối ớt", "tên"),) * 999,
        (Finding(FindingRule.CUT, "x", blocking=True),),
    ):
        findings.show_findings(found)
        findings.set_expanded(False)
        wants.append(findings.minimumSizeHint().width())
    theme.apply(qapp, "light", 100)
    assert max(wants) <= 385, wants


def test_findings_are_counted_by_rule_the_most_frequent_first() -> None:
    rules = (FindingRule.CUT, FindingRule.NO_STARS, FindingRule.NO_STARS, FindingRule.STALE_PRICE)
    found = [Finding(rule, "x") for rule in (*rules, FindingRule.CUT)]
    found += [Finding(FindingRule.NO_TRANSLATION, "x"), Finding(FindingRule.CUT, "x")]
    assert count_rules(found) == [
        "Chữ dài bị cắt: 3", "Không in sao: 2", "Giá đã cũ: 1", "Điều khác: 1",
    ]  # fmt: skip


def test_a_look_that_is_out_of_date_stops_and_says_nothing(
    studio: StudioPage, wait_for: Wait
) -> None:
    wait_for(lambda: bool(studio.findings.findings))
    found: list[object] = []
    studio.guard.findings_changed.connect(found.append)
    studio.guard.reset()
    studio.guard.check_soon(studio.order)
    studio.guard._start_check()
    task = studio.guard._task
    assert task is not None
    studio.edit(with_style(studio.order, copies=2))
    with pytest.raises(Cancelled):
        task.report_progress(1, 3)
    task.finish_check(())
    assert found == []
    wait_for(lambda: bool(found))


def test_what_was_mended_may_be_printed_again(
    studio: StudioPage, context: PageContext, wait_for: Wait, studio_ids: dict[str, int]
) -> None:
    details = ask_service(context, wait_for, products.details, studio_ids["Muối ớt"], context.on)
    photo = details.product.photos[0]
    assert context.runner.media is not None
    with lost(context.runner.media, photo.large, photo.small):
        studio.refresh()
        wait_for(lambda: not studio.jobs.print_button.isEnabled())
        assert "phần kiểm tra" in studio.jobs.print_button.toolTip()
    studio.refresh()
    wait_for(studio.jobs.print_button.isEnabled)


@pytest.fixture
def findings(qtbot: QtBot) -> FindingsPanel:
    made = FindingsPanel()
    qtbot.addWidget(made)
    return made


def top_items(findings: FindingsPanel) -> list[QTreeWidgetItem]:
    """The headings of the rules."""
    items = (findings.tree.topLevelItem(at) for at in range(findings.tree.topLevelItemCount()))
    return [item for item in items if item is not None]


def test_an_id_of_more_than_32_bits_reaches_the_page_whole(qtbot: QtBot) -> None:
    panel = FindingsPanel()
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.product_requested) as requested:
        panel.product_requested.emit(2**40 + 5)
    assert requested.args == [2**40 + 5]
