"""A fair's document set: one folder, whole or not at all, with a summary of what to know."""

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import (
    CannotPrint,
    CannotWrite,
    FolderNotEmpty,
    NothingToPrint,
    RecordMissing,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.document_set import (
    DocumentSetOrder,
    documents_in_set,
    file_name_in_set,
)
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import document_set as kits
from ocop_desktop.resources import labels
from ocop_desktop.services import events, offices, printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, a_product
from tests.reports.reading import codes_on, pages_of, picture_of, squeezed, text_of

LISTS = (
    DocumentKey.CONTACT_SHEET,
    DocumentKey.PACKING_LIST,
    DocumentKey.CHECK_IN,
    DocumentKey.FEEDBACK,
)
NAMES = [
    "00-tom-tat.pdf", "01-bang-anh-san-pham-vi.pdf", "02-danh-sach-hang-mang-di-vi.pdf",
    "03-danh-sach-diem-danh-vi.pdf", "04-phieu-gop-y-vi.pdf",
]  # fmt: skip


@pytest.fixture
def event(stocked: tuple[Register, Product]) -> tuple[Register, int]:
    """A fair with a recognised product and one without stars."""
    register, product = stocked
    kept_producer = producers.save(register, replace(a_producer("HTX Yên"), phone_printable=False))
    other = products.save(register, a_product(kept_producer.id, "Muối tôm"))
    entries = (EventEntry(product.id, "A10"), EventEntry(other.id, "A2"))
    return register, events.save(register, Event("Hội chợ Cần Giờ", entries=entries)).id


def listing(folder: Path) -> list[str]:
    """The names of everything in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_a_kit_is_a_folder_of_numbered_files_and_a_summary(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    folder = tmp_path / "in" / "bộ in"
    folder.parent.mkdir()
    kit = printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    assert listing(folder) == NAMES
    assert listing(folder.parent) == ["bộ in"]
    assert [file.file for file in kit.files] == [folder / name for name in NAMES]
    for file in kit.files:
        with pikepdf.open(file.file) as pdf:
            assert len(pdf.pages) == file.pages
    assert kit.pages == sum(file.pages for file in kit.files)


def test_every_piece_is_printed_in_every_language_unless_some_are_chosen(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    both = (Language.VI, Language.EN, Language.VI)
    printing.print_kit(
        register, DocumentSetOrder(event_id, languages=both), tmp_path / "kit", on=TODAY
    )
    offered = printing.kit_pieces()
    assert set(LISTS) | {DocumentKey.CATALOGUE} <= set(offered)
    wanted = [
        f"{number:02d}-{file_name_in_set(document)}-{language}.pdf"
        for number, document in enumerate(offered, start=1)
        for language in ("en", "vi")
    ]
    assert listing(tmp_path / "kit") == ["00-tom-tat.pdf", *wanted]


def test_the_summary_names_files_pages_and_what_to_know_of_each_product(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    kit = printing.print_kit(
        register, DocumentSetOrder(event_id, LISTS), tmp_path / "kit", on=TODAY
    )
    said = squeezed(text_of(tmp_path / "kit" / "00-tom-tat.pdf"))
    for words in (
        "Bộ tài liệu sự kiện", "Hội chợ Cần Giờ", "01-bang-anh-san-pham-vi.pdf", "Bảng ảnh sản phẩm",
        "Cộng 4 tệp, 4 trang", "Cần biết trước khi in", "Muối tôm",
        "không in sao (Chưa có quyết định công nhận)", "01, 02",
        "không in số điện thoại vì chủ thể chưa đồng ý",
    ):  # fmt: skip
        assert squeezed(words) in said
    assert [one.rule for one in kit.findings].count(FindingRule.NO_STARS) == 1


def test_the_summary_says_the_same_of_several_languages_once_and_in_vietnamese(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    order = DocumentSetOrder(event_id, (DocumentKey.PACKING_LIST,), (Language.EN, Language.VI_EN))
    kit = printing.print_kit(register, order, tmp_path / "kit", on=TODAY)
    said = squeezed(text_of(kit.files[0].file))
    assert said.count(squeezed("không in sao (Chưa có quyết định công nhận)")) == 1
    assert [one.rule for one in kit.findings].count(FindingRule.NO_STARS) == 1


def test_a_long_summary_runs_on_with_its_head_repeated(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    ids = [
        products.save(register, replace(product, id=0, codes=(), name=Translated(f"Muối {n}"))).id
        for n in range(60)
    ]
    saved = events.save(register, Event("Hội chợ", entries=tuple(map(EventEntry, ids))))
    order = DocumentSetOrder(saved.id, (DocumentKey.PACKING_LIST,))
    kit = printing.print_kit(register, order, tmp_path / "kit", on=TODAY)
    texts = pages_of(kit.files[0].file)
    assert len(texts) == kit.files[0].pages > 1
    assert all("Lưu ý" in text for text in texts)
    said = squeezed("".join(texts))
    assert all(f"Muối{n}khônginsao" in said for n in range(60))


def test_nothing_to_know_is_said_too(stocked: tuple[Register, Product], tmp_path: Path) -> None:
    register, product = stocked
    saved = events.save(register, Event("Hội chợ", entries=(EventEntry(product.id),)))
    order = DocumentSetOrder(saved.id, (DocumentKey.PACKING_LIST, DocumentKey.FEEDBACK))
    kit = printing.print_kit(register, order, tmp_path / "kit", on=TODAY)
    assert kit.findings == ()
    assert "Không có lưu ý nào" in text_of(kit.files[0].file)


def test_the_form_carries_the_offices_website_if_it_is_one(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    order = DocumentSetOrder(event_id, (DocumentKey.FEEDBACK,))
    for website, codes in (("https://cangio.example/gop-y", 1), ("javascript:alert(1)", 0)):
        offices.save(register, replace(offices.get(register), name="UBND xã Mẫu", website=website))
        kit = printing.print_kit(register, order, tmp_path / "kit", on=TODAY)
        seen = codes_on(picture_of(kit.files[1].file, 1, tmp_path))
        assert seen == [website] * codes


def test_an_earlier_kit_is_replaced_as_a_whole(event: tuple[Register, int], tmp_path: Path) -> None:
    register, event_id = event
    folder = tmp_path / "kit"
    printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    (folder / "Thumbs.db").write_bytes(b"x")
    printing.print_kit(
        register, DocumentSetOrder(event_id, (DocumentKey.CHECK_IN,)), folder, on=TODAY
    )
    assert listing(folder) == ["00-tom-tat.pdf", "01-danh-sach-diem-danh-vi.pdf"]
    assert listing(tmp_path) == ["kit", "so"]


def test_an_empty_folder_is_filled(event: tuple[Register, int], tmp_path: Path) -> None:
    register, event_id = event
    (tmp_path / "kit").mkdir()
    printing.print_kit(register, DocumentSetOrder(event_id, LISTS), tmp_path / "kit", on=TODAY)
    assert listing(tmp_path / "kit") == NAMES


@pytest.mark.parametrize("name", ["ghi chú.docx", "07-rieng-toi.pdf", "00-tom-tat.pdf"])
def test_a_folder_with_other_files_is_never_touched(
    name: str, event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    folder = tmp_path / "kit"
    folder.mkdir()
    (folder / name).write_bytes(b"mine")
    with pytest.raises(FolderNotEmpty) as refused:
        printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    assert refused.value.path == folder
    assert (folder / name).read_bytes() == b"mine"
    assert listing(tmp_path) == ["kit", "so"]


def test_a_note_laid_into_an_earlier_kit_keeps_it(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    folder = tmp_path / "kit"
    printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    (folder / "ghi chú.txt").write_text("gọi nhà in", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    assert listing(folder) == sorted([*NAMES, "ghi chú.txt"])


def test_what_holds_pieces_back_is_named_at_once_and_nothing_is_written(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    bad = [
        products.save(
            register, a_product(producers.save(register, a_producer(kept_producer)).id, name)
        ).id
        for kept_producer, name in (("HTX 😀", "Mắm"), ("HTX Ba", "Trà 🍵"))
    ]
    known = events.get(register, event_id)
    events.save(register, replace(known, entries=(*known.entries, *map(EventEntry, bad))))
    folder = tmp_path / "kit"
    with pytest.raises(CannotPrint) as refused:
        printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    assert set(refused.value.problems) == {"Mắm: 😀 (U+1F600)", "Trà 🍵: 🍵 (U+1F375)"}
    assert listing(tmp_path) == ["so"]


def test_stopping_half_way_leaves_the_earlier_kit(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    folder = tmp_path / "kit"
    printing.print_kit(
        register, DocumentSetOrder(event_id, (DocumentKey.CHECK_IN,)), folder, on=TODAY
    )

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printing.print_kit(
            register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY, progress=stop
        )
    assert listing(folder) == ["00-tom-tat.pdf", "01-danh-sach-diem-danh-vi.pdf"]
    assert listing(tmp_path) == ["kit", "so"]


def test_progress_runs_over_the_pages_of_all_files(
    event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    told: list[tuple[int, int]] = []
    kit = printing.print_kit(
        register,
        DocumentSetOrder(event_id, LISTS),
        tmp_path / "kit",
        on=TODAY,
        progress=lambda done, total: told.append((done, total)),
    )
    pages = kit.pages - kit.files[0].pages
    heard = list(dict.fromkeys(told))  # it is told again while a file is bound
    assert heard == [(done, pages) for done in range(1, pages + 1)]


@pytest.mark.parametrize("place", ["nowhere/kit", "file", "file/kit"])
def test_a_place_that_cannot_be_written_is_named(
    place: str, event: tuple[Register, int], tmp_path: Path
) -> None:
    register, event_id = event
    (tmp_path / "file").write_bytes(b"mine")
    aim = tmp_path / place
    with pytest.raises(CannotWrite) as failed:
        printing.print_kit(register, DocumentSetOrder(event_id, LISTS), aim, on=TODAY)
    assert failed.value.path == aim
    assert listing(tmp_path) == ["file", "so"]


def test_a_folder_that_another_program_holds_stays_as_it_was(
    event: tuple[Register, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, event_id = event
    folder = tmp_path / "kit"
    order = DocumentSetOrder(event_id, (DocumentKey.CHECK_IN,))
    printing.print_kit(register, order, folder, on=TODAY)
    rename = Path.rename

    def held(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise PermissionError(13, "held by another program", str(target))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", held)  # what Windows answers while a viewer is open
    with pytest.raises(CannotWrite):
        printing.print_kit(register, DocumentSetOrder(event_id, LISTS), folder, on=TODAY)
    assert listing(folder) == ["00-tom-tat.pdf", "01-danh-sach-diem-danh-vi.pdf"]
    assert listing(tmp_path) == ["kit", "so"]


def test_a_kit_of_nothing_is_refused(register: Register, tmp_path: Path) -> None:
    empty = events.save(register, Event("Hội chợ"))
    with pytest.raises(NothingToPrint):
        printing.print_kit(register, DocumentSetOrder(empty.id), tmp_path / "kit", on=TODAY)
    with pytest.raises(RecordMissing):
        printing.print_kit(register, DocumentSetOrder(99), tmp_path / "kit", on=TODAY)
    assert not (tmp_path / "kit").exists()


def test_the_same_fair_gives_the_same_files(event: tuple[Register, int], tmp_path: Path) -> None:
    register, event_id = event
    made = []
    for name in ("a", "b"):
        kit = printing.print_kit(register, DocumentSetOrder(event_id), tmp_path / name, on=TODAY)
        made.append([file.file.read_bytes() for file in kit.files])
    assert made[0] == made[1]


def test_names_of_languages_and_findings_have_words() -> None:
    words = labels("vi")
    assert all(f"language.{language}" in words for language in Language)
    assert all(f"finding.{rule}" in words for rule in FindingRule)


def test_every_offered_file_name_is_ascii() -> None:
    assert all(name.isascii() for name in map(file_name_in_set, documents_in_set()))
    assert kits.SUMMARY.isascii()
