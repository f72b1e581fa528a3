"""Which record of the register, or of an earlier row, a row means."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ocop_desktop.domain.importing.choices import CREATE, SKIP
from ocop_desktop.domain.importing.planning.import_plan import (
    ImportPlan,
    KnownRecords,
    PlannedProducer,
    PlannedProduct,
)
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import identity_key


class RecordMatcher:
    """Finds records by own id, product code, and the identity of names, in this order."""

    def __init__(
        self, known: KnownRecords, plan: ImportPlan, producer_answers: Mapping[str, str]
    ) -> None:
        self._known = known
        self._plan = plan
        self._answers = {identity_key(name): answer for name, answer in producer_answers.items()}
        self._new_producers: dict[str, int] = {}
        self._new_products: dict[tuple[int, str], int] = {}
        self._new_codes: dict[str, int] = {}
        self._first_keys: dict[int, tuple[int, str]] = {}
        self._first_rows: list[tuple[int, int]] = []
        self.rebuild: Callable[[int, int, int], PlannedProduct] | None = None

    def find_producer(self, row: ImportRow) -> PlannedProducer | None:
        """The producer of the row's name, a new one where there is none; None where none is named."""
        name = row.producer.name
        if not name:
            return None
        key = identity_key(name)
        answer = self._answers.get(key, "")
        if answer.isdecimal() and int(answer) in self._known.producer_names:
            return self._get_producer(int(answer))
        if answer not in {"", CREATE, SKIP} and not answer.isdecimal():
            key = identity_key(answer)
        known_id = self._known.producer_ids.get(key) or self._new_producers.get(key)
        if known_id:
            return self._get_producer(known_id)
        new_id = self._new_producers[key] = -1 - len(self._new_producers)
        planned = PlannedProducer(new_id, None, replace(row.producer, id=0), row=row.number)
        self._plan.producers[new_id] = planned
        return planned

    def find_producer_name(self, producer_id: int) -> str:
        """The name of a producer; "" for nobody."""
        planned = self._plan.producers.get(producer_id)
        return planned.after.name if planned else self._known.producer_names.get(producer_id, "")

    def is_skipped(self, name: str) -> bool:
        """Whether the clerk leaves out the rows of that producer."""
        return self._answers.get(identity_key(name)) == SKIP

    def is_answered(self, name: str) -> bool:
        """Whether the clerk has said which producer a name means."""
        return identity_key(name) in self._answers

    def find_product(self, row: ImportRow, producer_id: int) -> PlannedProduct | None:
        """The product that the row means, or None where it is new.

        A code finds a product of the register whose name has changed, yet only for one name of the
        file: two products of one code are never made one.
        """
        key = identity_key(row.product.name.vi)
        named = self._known.product_ids.get(producer_id, {}).get(key)
        if named is None:
            named = self._new_products.get((producer_id, key))
        found = self._find_by_id(row, producer_id, key) or self._find_by_code(row)
        if found and named and found != named and not self._is_named(found, producer_id, key):
            found = None
        product_id = found or named
        stated = producer_id, key
        if product_id and self._first_keys.setdefault(product_id, stated) != stated:
            product_id = named
        return self._get_product(product_id) if product_id else None

    def _is_named(self, product_id: int, producer_id: int, key: str) -> bool:
        """Whether a product has that name and producer, as another one may have too."""
        product = self._known.products.get(product_id)
        return (
            product is not None
            and product.producer_id == producer_id
            and identity_key(product.name.vi) == key
        )

    def find_code_of_other(self, row: ImportRow, product: PlannedProduct | None) -> str:
        """A code of the row that another product carries; "" for none."""
        own = product.id if product else 0
        for code in list_codes(row):
            holder = self._find_holder(code)
            if holder and holder != own:
                return code
        return ""

    def add_product(self, row: ImportRow, product: Product, producer_id: int) -> PlannedProduct:
        """Plan a new product."""
        new_id = -1 - len(self._new_products)
        self._new_products[producer_id, identity_key(product.name.vi)] = new_id
        self._new_codes |= dict.fromkeys((code.code for code in product.codes), new_id)
        self._first_rows.append((row.number, producer_id))
        planned = PlannedProduct(new_id, None, product, row=row.number)
        self._plan.products[new_id] = planned
        return planned

    def _find_by_id(self, row: ImportRow, producer_id: int, key: str) -> int | None:
        """The product of the row's id, if its name, producer or code is that of the row.

        A file of another register may have the same ids for other products.
        """
        product = self._known.products.get(row.product.id)
        if product is None:
            return None
        codes = {code.code for code in product.codes}
        is_same = (
            identity_key(product.name.vi) == key
            or product.producer_id == producer_id
            or not codes.isdisjoint(list_codes(row))
        )
        return product.id if is_same else None

    def _find_by_code(self, row: ImportRow) -> int | None:
        """The only product of the register that carries a code of the row."""
        ids = self._known.ids_by_code
        holders = {holder for code in list_codes(row) if (holder := ids.get(code))}
        return holders.pop() if len(holders) == 1 else None

    def _find_holder(self, code: str) -> int | None:
        return self._known.ids_by_code.get(code) or self._new_codes.get(code)

    def _get_producer(self, producer_id: int) -> PlannedProducer:
        planned = self._plan.producers.get(producer_id)
        if planned is None:
            known = self._known.producers[producer_id]
            planned = self._plan.producers[producer_id] = PlannedProducer(producer_id, known, known)
        return planned

    def _get_product(self, product_id: int) -> PlannedProduct:
        planned = self._plan.products.get(product_id)
        if planned is None and product_id < 0 and self.rebuild:
            planned = self.rebuild(product_id, *self._first_rows[-1 - product_id])
            self._plan.products[product_id] = planned
        if planned is None:
            known = self._known.products[product_id]
            held = self._known.recognitions.get(product_id, ())
            planned = PlannedProduct(product_id, known, known, held, list(held))
            self._plan.products[product_id] = planned
        return planned


def list_codes(row: ImportRow) -> Iterable[str]:
    """The product codes that a row states, those of its recognitions among them."""
    yield from (code.code for code in row.product.codes)
    yield from (one.product_code for one in row.recognitions if one.product_code)
