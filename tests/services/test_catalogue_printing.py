from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import offices, printing
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.reports.reading import pages_of


def test_the_head_of_the_office_signs_the_foreword(
    stocked: tuple[Register, Product], tmp_path: Path
) -> None:
    register, product = stocked
    office = offices.get(register)
    signed = replace(office, name="Phòng Kinh tế", head_title="Trưởng phòng", head_name="Lê Tập")
    offices.save(register, signed)
    foreword = Translated("Trân trọng giới thiệu.")
    for document in (DocumentKey.CATALOGUE, DocumentKey.BOOKLET):
        order = PrintOrder(document, (product.id,), title="Hội chợ", foreword=foreword)
        target = tmp_path / f"{document}.pdf"
        printing.print_order(register, order, target, on=TODAY)
        said = "\n".join(pages_of(target))
        assert "Trân trọng giới thiệu.\nPhòng Kinh tế\nTrưởng phòng\nLê Tập" in said
