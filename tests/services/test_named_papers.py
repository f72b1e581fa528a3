"""Papers that a JSON file names lie beside it: all are taken into the register, or nothing is."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ocop_desktop.domain.errors import FileMissing, InvalidValue
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channel_files, events, exported_products, registrations
from ocop_desktop.store.database import Register
from tests.builders import TODAY

Stocked = tuple[Register, Product]
Facts = dict[str, Any]


def put_event(register: Register, file: Path) -> str:
    (deal,) = events.put(register, events.read_file(register, file)).deals
    return deal.file


def put_channels(register: Register, file: Path) -> str:
    read = channel_files.read_file(register, file)
    (one,) = channel_files.put(register, read, TODAY, file.parent).listings
    return one.listing.contract.file


def put_export(register: Register, file: Path) -> str:
    (one,) = exported_products.put(register, exported_products.read_file(register, file))
    return one.contract.file


def put_registration(register: Register, file: Path) -> str:
    (one,) = registrations.put(register, registrations.read_file(register, file))
    return one.file


def event_facts(_: int, paper: str) -> Facts:
    return {"name": "Hội chợ", "deals": [{"buyer": "A", "file": paper}]}


def listing_facts(product_id: int, paper: str) -> Facts:
    return {"product": product_id, "channel": "Shopee", "contract": {"file": paper}}


def export_facts(product_id: int, paper: str) -> Facts:
    return {"product": product_id, "country": "JP", "contract": {"file": paper}}


def registration_facts(product_id: int, paper: str) -> Facts:
    return {"product": product_id, "kind": "GACC", "number": "CVNM1", "file": paper}


NOUNS = [
    (put_event, event_facts, {"starts_on": "2025-02-01", "ends_on": "2025-01-01"}),
    (put_channels, listing_facts, {"since": "2025-02-01", "until": "2025-01-01"}),
    (put_export, export_facts, {"first_shipment": "2025-02-01", "last_shipment": "2025-01-01"}),
    (put_registration, registration_facts, {"issued_on": "2025-02-01", "expires_on": "2025-01-01"}),
]


@pytest.mark.parametrize(("put", "make", "wrong"), NOUNS)
def test_a_paper_beside_the_file_is_kept_and_one_that_is_not_there_refused(
    stocked: Stocked,
    tmp_path: Path,
    put: Callable[[Register, Path], str],
    make: Callable[[int, str], Facts],
    wrong: Facts,
) -> None:
    register, product = stocked
    file, paper = tmp_path / "vao.json", tmp_path / "hop-dong.pdf"

    def write(facts: Facts) -> None:
        file.write_text(json.dumps(facts), encoding="utf-8")

    write(make(product.id, paper.name))
    with pytest.raises(FileMissing):
        put(register, file)
    paper.write_bytes(b"%PDF-1.4 mau")
    write({**make(product.id, paper.name), **wrong})
    with pytest.raises(InvalidValue):
        put(register, file)
    assert not [one for one in register.media.rglob("*") if one.is_file()]
    write(make(product.id, f"ab/ab{'0' * 62}.pdf"))
    with pytest.raises(FileMissing):
        put(register, file)
    write(make(product.id, paper.name))
    kept = put(register, file)
    assert (register.media / kept).read_bytes() == paper.read_bytes()
    write(make(product.id, kept))
    assert put(register, file) == kept
