"""Records made by chance, with every field that a register may hold, for properties of whole registers."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.register.product import Certificate, Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition, RecognitionKind, Revocation
from ocop_desktop.domain.text import Translated

COMMUNES = ("", "27664", "27553", "00004", "26734")
_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyÁẾỘ 0123456789=+-@'\"|\\/;,.():%&#*_<>"
LINES = st.text(_LETTERS, max_size=30).map(lambda text: " ".join(text.split()))
TEXTS = st.text(_LETTERS + "\n", max_size=60).map(str.strip)
DAYS = st.dates(date(1990, 1, 1), date(2026, 6, 30))
SUMS = st.integers(1, 10**12).map(Decimal) | st.decimals(1, 10**9, places=2)
_SIGNS = st.sampled_from(["", "=", "+", "-", "@", "'=", "'"])


def names(kind: str) -> st.SearchStrategy[str]:
    """A name that is no other's: the number of a record makes it so."""
    return st.tuples(_SIGNS, st.integers(0, 10**6)).map(lambda one: f"{one[0]}{kind} {one[1]}")


PRODUCERS = st.builds(
    Producer,
    names("Cơ sở"),
    short_name=LINES,
    kind=st.none() | st.sampled_from(ProducerKind),
    local_capital_share=st.none() | st.decimals(0, 100, places=1),
    tax_code=st.sampled_from(["", "0312345678", "0312345678-001"]),
    registration_number=st.sampled_from(["", "41H8001234", "0003"]),
    registered_on=st.none() | DAYS,
    representative=LINES,
    representative_position=LINES,
    sensitive=st.just(Sensitive("Nữ", "Kinh", disability=False)),
    phone=st.sampled_from(["", "028 3888 1234", "+84 909 000 000", "0909000000; 0283888"]),
    phone_printable=st.booleans(),
    email=st.sampled_from(["", "lienhe@coso.example"]),
    website=st.sampled_from(["", "https://coso.example/a?b=1"]),
    certified_address=LINES,
    commune_code=st.sampled_from(COMMUNES),
    latitude=st.none() | st.decimals(-90, 90, places=6),
    longitude=st.none() | st.decimals(-180, 180, places=6),
    workers_total=st.none() | st.integers(5, 500),
    workers_local=st.none() | st.integers(0, 5),
    yearly_revenue=st.none() | SUMS,
    yearly_profit=st.none() | SUMS,
    notes=TEXTS,
).map(clean)
_TRANSLATED = st.builds(Translated, TEXTS, TEXTS, st.sampled_from(["", "水椰蜜"]))
PRODUCTS = st.builds(
    Product,
    st.builds(Translated, names("Sản phẩm"), LINES, st.sampled_from(["", "水椰蜜"])),
    set_number=st.none() | st.integers(1, 26),
    commune_code=st.sampled_from(COMMUNES),
    codes=st.lists(st.builds(ProductCode, names("M"), st.none() | DAYS), max_size=2).map(tuple),
    story_short=_TRANSLATED,
    story_long=_TRANSLATED,
    specification=LINES,
    ingredients=TEXTS,
    standards=LINES,
    shelf_life=LINES,
    storage=LINES,
    price=st.none() | SUMS,
    price_unit=LINES,
    price_on=st.none() | DAYS,
    yearly_output=LINES,
    barcode=st.sampled_from(["", "8936000000001"]),
    traceability_url=st.sampled_from(["", "https://truy.example/1"]),
    listings=st.lists(
        st.builds(Listing, LINES.filter(bool), st.just("https://cho.example/1")), max_size=2
    ).map(tuple),
    certificates=st.lists(
        st.builds(Certificate, LINES.filter(bool), LINES, st.none() | DAYS, st.none()), max_size=2
    ).map(tuple),
    export_markets=st.lists(LINES.filter(bool), max_size=2).map(tuple),
    notes=TEXTS,
).map(clean)
RECOGNITIONS = st.builds(
    Recognition,
    st.just(0),
    st.sampled_from([3, 4, 5]),
    regulation_id=st.sampled_from(["", "qd-148-2023", "qd-26-2026"]),
    decision_number=st.sampled_from(["", "858/QĐ-UBND", "0012/QĐ-UBND"]),
    issuer=LINES,
    signer=LINES,
    certificate_number=LINES,
    kind=st.none() | st.sampled_from(RecognitionKind),
    revocation=st.none() | st.builds(Revocation, st.just(date(2026, 7, 1)), LINES, LINES),
    notes=TEXTS,
).map(clean)
