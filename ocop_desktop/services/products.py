"""What a clerk does with products: find, read, save, delete, add photos and documents."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.register import listing
from ocop_desktop.domain.register.checks import check_product
from ocop_desktop.domain.register.details import ProductDetails, make_details
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.domain.register.placing import PlacedRecords, find_placements
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import (
    Document,
    Photo,
    Product,
    ProductFacets,
    ProductList,
    ProductQuery,
    ProductRow,
)
from ocop_desktop.domain.register.recognition import (
    RatingStatus,
    Recognition,
    RecognitionState,
)
from ocop_desktop.store import (
    attached_records,
    media,
    producers,
    product_codes,
    product_list,
    products,
    recognitions,
)
from ocop_desktop.store.backups import automatic
from ocop_desktop.store.changed_rows import HistoryMark
from ocop_desktop.store.database import ReadConnection, Register

_MAX_DIGITS = 18  # of the number of a row, as the database keeps it


@dataclass(frozen=True, slots=True)
class _ListedProducts:
    """The list of a day as the register held it at `mark`; facets are counted when asked for."""

    key: object
    mark: HistoryMark
    rows: tuple[ProductRow, ...]
    counts: listing.FacetCounts | None = None


def find(register: Register, query: ProductQuery, on: date) -> ProductList:
    """The products that match `query`, with their stars on that day, in the order it asks."""
    rows = all_rows(register, on)
    return ProductList(listing.filter_rows(rows, query), len(rows))


def facets(register: Register, on: date) -> ProductFacets:
    """What the products can be filtered by on that day, with counts."""
    listed = _read_list(register, on)
    if listed.counts is None:
        listed = replace(listed, counts=listing.count_values(listed.rows))
        register.keep(listed.key, listed)
    return listing.make_facets(listed.counts or {})


def all_rows(register: Register, on: date) -> tuple[ProductRow, ...]:
    """Every product's row on that day, by Vietnamese name.

    They are kept: after a save, by anybody, only the rows of the products it touched are read.
    """
    return _read_list(register, on).rows


def details(register: Register, product_id: int, on: date) -> ProductDetails:
    """One product with its producer, recognitions, and what can be placed.

    What cannot be read of it is left out, and its state says so. Raises RecordMissing.
    """
    product, producer, held = register.read_list(
        lambda connection: _read_details(connection, product_id)
    )
    library = resources.regulation_library(register.regulations)
    made = make_details(
        product,
        producer,
        held,
        on,
        communes=resources.communes_by_code(),
        sets=library.find_sets(on),
        regulations=library.all(),
    )
    records = PlacedRecords(
        product, made.producer, held, resources.communes_by_code(), library.all()
    )
    if product_id in register.find_damaged_products():
        made = replace(made, status=RatingStatus(RecognitionState.DAMAGED))
    return replace(made, placements=find_placements(records))


def _read_details(
    connection: ReadConnection, product_id: int
) -> tuple[Product, Producer | None, tuple[Recognition, ...]]:
    product = products.require(connection, product_id)
    producer = producers.get(connection, product.producer_id)
    return product, producer, recognitions.of_product(connection, product_id)


def by_code_or_id(register: Register, key: str) -> int:
    """The id of the product with that code (now or formerly) or that id. Raises RecordMissing."""
    with register.reading() as connection:
        coded = product_codes.ids_with_code(connection, key) if key else []
        if coded:
            return coded[0]
        if key.isdecimal() and len(key) <= _MAX_DIGITS and products.has(connection, int(key)):
            return int(key)
    raise RecordMissing(RecordKind.PRODUCT, key)


def save(register: Register, product: Product) -> Product:
    """Save a product, new or changed; what others saved since it was read is kept.

    Raises InvalidValue when it has no name, RecordMissing, and EditConflict where somebody else has
    changed the same thing.
    """
    product = clean(product)
    regulations = resources.regulation_library(register.regulations).all()
    refuse_hard(check_product(product, regulations))
    with register.writing("") as transaction:
        if product.id:
            product = products.merge(transaction, product)
            refuse_hard(check_product(product, regulations))
        verb = "Sửa" if product.id else "Thêm"
        transaction.rename(f"{verb} sản phẩm “{product.name.vi}”")
        return products.save(transaction, product)


def get_many(register: Register, product_ids: Sequence[int]) -> tuple[Product, ...]:
    """Those products, in that order. Raises RecordMissing for the first that is not there."""
    with register.reading() as connection:
        return tuple(products.require_many(connection, product_ids).values())


def edit_many(register: Register, edited: Sequence[Product]) -> int:
    """Save edits of many known products in one action; returns how many differ from the register.

    What others saved since they were read is kept. Raises as `save`, and then nothing is saved.
    """
    regulations = resources.regulation_library(register.regulations).all()
    with register.writing("") as transaction:
        stored = products.load(transaction, [product.id for product in edited])
        merged = [products.merge(transaction, clean(product)) for product in edited]
        changed = [product for product in merged if product != stored[product.id]]
        for product in changed:
            refuse_hard(check_product(product, regulations))
            products.save(transaction, product)
        transaction.rename(_make_bulk_sentence("Sửa", changed))
    return len(changed)


def count_attached(register: Register, product_ids: Sequence[int]) -> Mapping[RecordKind, int]:
    """How many records of each kind hang on products; kinds with none are left out."""
    with register.reading() as connection:
        return attached_records.count_of_products(connection, list(dict.fromkeys(product_ids)))


def delete(register: Register, product_ids: Sequence[int]) -> int:
    """Remove products with all their records; returns how many. Can be undone.

    The register is copied first where they are many.
    """
    automatic.copy_before(register, len(product_ids))
    with register.writing("") as transaction:
        deleted = products.load(transaction, dict.fromkeys(product_ids))
        transaction.rename(_make_bulk_sentence("Xóa", list(deleted.values())))
        attached_records.remove_from_lists(transaction, set(deleted))
        products.delete(transaction, list(deleted))
    return len(deleted)


def add_photos(register: Register, product_id: int, files: Sequence[Path]) -> Product:
    """Prepare pictures and append them to the product's photos.

    Raises FileMissing, BrokenImage, RecordMissing.
    """
    photos = prepare_photos(register, files)
    with register.writing("") as transaction:
        product = products.require(transaction.connection, product_id)
        transaction.rename(f"Thêm {len(photos)} ảnh cho “{product.name.vi}”")
        known = {photo.large for photo in product.photos}
        new = tuple(photo for photo in photos if photo.large not in known)
        return products.save(transaction, replace(product, photos=(*product.photos, *new)))


def prepare_photos(register: Register, files: Sequence[Path]) -> tuple[Photo, ...]:
    """Bring pictures into the register's media for a form that saves later.

    Raises FileMissing, BrokenImage.
    """
    from ocop_desktop.reports import images  # noqa: PLC0415 - Pillow loads on first use

    register.check_writable()
    return images.prepare_photos(files, register.media)


def add_document(register: Register, product_id: int, file: Path, title: str) -> Product:
    """Save a file with the product. Raises FileMissing, CannotWrite, RecordMissing."""
    register.check_writable()
    name = media.add_file(register.media, file)
    with register.writing("") as transaction:
        product = products.require(transaction.connection, product_id)
        transaction.rename(f"Thêm tài liệu “{title}” cho “{product.name.vi}”")
        documents = (*product.documents, Document(name, title))
        return products.save(transaction, replace(product, documents=documents))


def _read_list(register: Register, on: date) -> _ListedProducts:
    library = resources.regulation_library(register.regulations)
    regulations = library.all()
    damaged = register.find_damaged_products()
    key = ("product list", on, tuple(regulation.id for regulation in regulations), damaged)
    kept = register.get_kept(key)
    known = kept if isinstance(kept, _ListedProducts) else None
    since = known.mark if known else None
    stored = register.read_list(lambda connection: product_list.read(connection, since))
    if register.find_damaged_products() != damaged:
        return _read_list(register, on)
    if known and known.mark == stored.mark:
        return known
    rows = listing.build_rows(
        stored.rows,
        stored.days,
        resources.communes_by_code(),
        library.find_sets(on),
        on,
        regulations,
        decisions=stored.decisions,
        damaged=damaged,
    )
    if known and stored.touched is not None:
        listed = _patch_list(known, stored.mark, stored.touched, rows)
    else:
        listed = _ListedProducts(key, stored.mark, rows)
    register.keep(key, listed)
    return listed


def _patch_list(
    known: _ListedProducts,
    mark: HistoryMark,
    touched: frozenset[int],
    fresh: tuple[ProductRow, ...],
) -> _ListedProducts:
    if not touched:
        return replace(known, mark=mark)
    rows, gone = listing.patch_rows(known.rows, touched, fresh)
    counts = known.counts and listing.patch_counts(known.counts, gone, fresh)
    return replace(known, mark=mark, rows=rows, counts=counts)


def _make_bulk_sentence(verb: str, touched: Sequence[Product]) -> str:
    if len(touched) == 1:
        return f"{verb} sản phẩm “{touched[0].name.vi}”"
    return f"{verb} {len(touched)} sản phẩm"
