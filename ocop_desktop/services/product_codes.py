"""What a clerk does with product codes: see a commune's serials, propose, check and issue a code."""

from dataclasses import dataclass, replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.product_codes import (
    CodeParts,
    CommuneSerials,
    add_code,
    check_code,
    collect_serials,
    make_next_code,
    parse_code,
)
from ocop_desktop.store import offices, producers, product_codes, products
from ocop_desktop.store.database import Register


@dataclass(frozen=True, slots=True)
class CodeProposal:
    """The next code of a product; `kept_serial`: the commune had given it that serial before."""

    code: str
    parts: CodeParts
    kept_serial: bool
    serials: CommuneSerials


def serials(register: Register, commune_code: str) -> CommuneSerials:
    """Every serial the commune has given, with the gaps. Raises InvalidValue for an unknown one."""
    area = _require_commune(commune_code)
    with register.reading() as connection:
        return collect_serials(
            area.code, product_codes.of_commune(connection, area.code), _find_regulation(register)
        )


def propose(register: Register, product_id: int, year: int) -> CodeProposal:
    """The code of the product's rating in `year`: its serial in its commune, else the next one.

    The commune is the product's, else its producer's. Raises RecordMissing, and InvalidValue when
    none of today's communes is known.
    """
    with register.reading() as connection:
        product = products.require(connection, product_id)
        producer = producers.get(connection, product.producer_id)
        area = _require_commune(product.commune_code or (producer.commune_code if producer else ""))
        known = CommuneSerials(area.code, product_codes.list_uses(connection, area.code))
        settings = offices.get(connection).deadlines
    parts = make_next_code(
        product.codes,
        area,
        known,
        year,
        new_serial_on_move=settings.new_serial_on_move,
        regulation=_find_regulation(register),
    )
    return CodeProposal(parts.text, parts, parts.serial in known.taken, known)


def problems(register: Register, code: str) -> tuple[Problem, ...]:
    """What is doubtful in a code: its form, its commune, its province."""
    return check_code(code, _find_regulation(register), resources.communes_by_code())


def issue(register: Register, product_id: int, code: str, on: date) -> Product:
    """Give the product that code from that day; its former codes stay as aliases.

    Raises RecordMissing, and InvalidValue for a code of another form or with a serial that another
    product carries or carried.
    """
    code = clean(code)
    regulation = _find_regulation(register)
    parts = parse_code(code, regulation)
    if parts is None:
        raise InvalidValue("product_code", code, ValueReason.CODE_PATTERN)
    with register.writing(f"Cấp mã sản phẩm {code}") as transaction:
        product = products.require(transaction.connection, product_id)
        uses = product_codes.list_uses(transaction.connection, parts.commune_code)
        if any(use.serial == parts.serial and use.product_id != product_id for use in uses):
            raise InvalidValue("product_code", code, ValueReason.TAKEN)
        return products.save(transaction, replace(product, codes=add_code(product, code, on)))


def _find_regulation(register: Register) -> Regulation:
    """The decision whose code patterns hold, the former one's included: the newest."""
    return resources.regulation_library(register.regulations).all()[-1]


def _require_commune(commune_code: str) -> Area:
    if not commune_code:
        raise InvalidValue("commune_code", "", ValueReason.REQUIRED)
    area = resources.commune(commune_code)
    if area is None:
        raise InvalidValue("commune_code", commune_code, ValueReason.UNKNOWN_COMMUNE)
    return area
