"""The program checks itself: enter, recognise, find, print and read back, take back."""

import tempfile
from datetime import date
from pathlib import Path

from ocop_desktop.commands.answers import print_answer
from ocop_desktop.commands.options import Commands, Options, add_free_command
from ocop_desktop.domain.errors import SelfTestFailed
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import history, printing, producers, products, recognitions, registers

NAME = "Mắm & muối ớt Rừng Sác (dữ liệu mẫu)"


def add_commands(commands: Commands) -> None:
    """Add `self-test`."""
    add_free_command(
        commands, "self-test", _run_self_test, "tự kiểm tra chương trình", register=False
    )


def _run_self_test(options: Options) -> None:
    with tempfile.TemporaryDirectory() as folder:
        run_self_test(Path(folder) / "so", options.on)
    print_answer(options, {"ok": True}, "Chương trình tự kiểm tra: tốt.")


def run_self_test(folder: Path, day: date) -> None:
    """Walk through the main job on `day`, in a register of its own. Raises SelfTestFailed."""
    register = registers.create_register(folder)
    try:
        producer = producers.save(register, Producer("HTX Rừng Sác (dữ liệu mẫu)"))
        product = products.save(register, Product(Translated(NAME), producer.id, set_number=9))
        recognitions.save(register, Recognition(product.id, 4, issued_on=day))
        rows = products.find(register, ProductQuery(text="mam muoi ot"), day).rows
        _check("tìm", [row.stars for row in rows] == [4])
        target = folder / "to-gioi-thieu.pdf"
        printed = printing.print_order(
            register, PrintOrder(DocumentKey.A4, (product.id,)), target, on=day
        )
        _check("in", printed.pages == 1 and target.read_bytes().startswith(b"%PDF-"))
        history.undo(register)
        rows = products.find(register, ProductQuery(), day).rows
        _check("hoàn tác", [row.stars for row in rows] == [None])
    finally:
        register.close()


def _check(step: str, holds: bool) -> None:
    if not holds:
        raise SelfTestFailed(step)
