"""Small real records for tests: fictional, complete where it matters."""

from datetime import date
from pathlib import Path

from ocop_desktop.domain.register.producer import Producer, ProducerKind
from ocop_desktop.domain.register.product import Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import producers, products, recognitions, registers
from ocop_desktop.store.database import Register

TODAY = date(2026, 11, 22)


def new_register(folder: Path) -> Register:
    """An empty register in `folder`/so."""
    return registers.create_register(folder / "so", "Lan")


def a_producer(name: str = "HTX Rừng Sác (dữ liệu mẫu)") -> Producer:
    """A cooperative of practice data."""
    return Producer(
        name=name,
        kind=ProducerKind.COOPERATIVE,
        phone="028 0000 0000",
        commune_code="27664",
    )


def a_product(producer_id: int, name: str = "Mật dừa nước cô đặc") -> Product:
    """A drink of practice data, with a code."""
    return Product(
        name=Translated(name, "Nipa palm nectar"),
        producer_id=producer_id,
        set_number=17,
        commune_code="27664",
        codes=(ProductCode("79-27664-3-2025", date(2025, 6, 19)),),
    )


def a_recognition(
    product_id: int, stars: int = 4, issued_on: date = date(2025, 6, 19)
) -> Recognition:
    """A recognition by a plainly fictional decision."""
    return Recognition(
        product_id=product_id,
        stars=stars,
        decision_number="0000/QĐ-UBND",
        decision_on=issued_on,
        issuer="UBND Thành phố (dữ liệu mẫu)",
        issued_on=issued_on,
    )


def register_with_product(folder: Path) -> tuple[Register, Product]:
    """A register with one producer and one recognised product."""
    register = new_register(folder)
    producer = producers.save(register, a_producer())
    product = products.save(register, a_product(producer.id))
    recognitions.save(register, a_recognition(product.id))
    return register, product
