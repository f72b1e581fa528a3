"""Printing when things go wrong: a clear error, the old file as it was, nothing half-written."""

import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import CannotPrint, CannotWrite, RecordMissing
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder, Style
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.services import printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, a_product
from tests.reports.samples import painted


@pytest.fixture
def stocked(register: Register, tmp_path: Path) -> tuple[Register, Product]:
    kept_producer = producers.save(register, a_producer())
    source = painted(tmp_path / "anh.jpg", (1600, 1200)).path
    photos = products.prepare_photos(register, (source,))
    return register, products.save(register, replace(a_product(kept_producer.id), photos=photos))


def _order(product: Product) -> PrintOrder:
    return PrintOrder(DocumentKey.A4, (product.id,))


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "to-gioi-thieu.pdf").write_bytes(b"old")
    return folder / "to-gioi-thieu.pdf"


def _harmed(register: Register, product: Product, harm: Callable[[Path], object]) -> None:
    harm(register.media / product.photos[0].large)


@pytest.mark.parametrize(
    ("harm", "rule"),
    [
        (Path.unlink, "photo_missing"),
        (lambda path: path.write_bytes(path.read_bytes()[:-1000]), "photo_changed"),
        (lambda path: path.write_bytes(path.read_bytes() + b"x"), "photo_changed"),
    ],
)
def test_lost_cut_or_changed_photos_are_named_and_the_old_file_stays(
    stocked: tuple[Register, Product],
    target: Path,
    harm: Callable[[Path], object],
    rule: str,
) -> None:
    register, product = stocked
    _harmed(register, product, harm)
    found = printing.guard(register, _order(product), on=TODAY)
    assert [one.rule for one in found if one.blocking] == [rule]
    with pytest.raises(CannotPrint) as refused:
        printing.print_order(register, _order(product), target, on=TODAY)
    assert product.photos[0].large.split("/")[1] in refused.value.problems[0]
    assert target.read_bytes() == b"old"
    assert _files(target.parent) == [target.name]


def test_a_disk_that_fills_up_half_way_leaves_the_old_file(
    stocked: tuple[Register, Product], target: Path
) -> None:
    resource = pytest.importorskip("resource")
    register, product = stocked
    whole = target.with_name("whole.pdf")
    printing.print_order(register, _order(product), whole, on=TODAY)
    half = whole.stat().st_size // 2
    whole.unlink()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (half, before[1]))
    try:
        with pytest.raises(CannotWrite) as failed:
            printing.print_order(register, _order(product), target, on=TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert failed.value.path == target
    assert target.read_bytes() == b"old"
    assert _files(target.parent) == [target.name]


def test_a_target_that_another_program_holds_is_named_and_stays(
    stocked: tuple[Register, Product], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register, product = stocked

    def held(path: Path, other: Path) -> None:
        raise PermissionError(13, "held by another program", str(other))

    monkeypatch.setattr(Path, "replace", held)  # what Windows answers while a viewer is open
    with pytest.raises(CannotWrite):
        printing.print_order(register, _order(product), target, on=TODAY)
    assert target.read_bytes() == b"old"
    assert _files(target.parent) == [target.name]


@pytest.mark.parametrize("place", ["folder", "under-a-file", "nowhere"])
def test_a_place_that_cannot_be_written_is_named(
    stocked: tuple[Register, Product], target: Path, place: str
) -> None:
    register, product = stocked
    aim = {
        "folder": target.parent,
        "under-a-file": target / "x.pdf",
        "nowhere": target.parent / "khong-co" / "x.pdf",
    }[place]
    with pytest.raises(CannotWrite) as failed:
        printing.print_order(register, _order(product), aim, on=TODAY)
    assert failed.value.path == aim
    assert _files(target.parent) == [target.name]


def test_five_hundred_photos_on_a_product_print_those_that_have_a_place(
    stocked: tuple[Register, Product], target: Path
) -> None:
    register, product = stocked
    first = product.photos[0]
    many = tuple(
        Photo(first.large, first.small, first.width, first.height, f"Ảnh {number}")
        for number in range(500)
    )
    kept = products.save(register, replace(product, photos=many))
    for document in printing.pieces_offered():
        order = PrintOrder(document, (kept.id,), title="Năm trăm ảnh", style=Style())
        printed = printing.print_order(register, order, target, on=TODAY)
        assert printed.pages < 40
        assert target.stat().st_size < 3_000_000


def test_an_order_for_what_is_gone_is_refused(
    stocked: tuple[Register, Product], target: Path
) -> None:
    register, product = stocked
    for order in (
        PrintOrder(DocumentKey.A4, (product.id, 99)),
        PrintOrder(DocumentKey.CATALOGUE, event_id=9),
    ):
        with pytest.raises(RecordMissing):
            printing.print_order(register, order, target, on=TODAY)
    assert target.read_bytes() == b"old"


def test_stopping_half_way_leaves_the_old_file(
    stocked: tuple[Register, Product], target: Path
) -> None:
    register, product = stocked
    ids = [products.save(register, replace(product, id=0)).id for _ in range(5)]
    order = PrintOrder(DocumentKey.A4, tuple(ids))

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printing.print_order(register, order, target, on=TODAY, progress=stop)
    assert target.read_bytes() == b"old"
    assert _files(target.parent) == [target.name]
