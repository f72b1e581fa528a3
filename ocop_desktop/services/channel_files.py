"""Putting the channels, listings and points of sale of a file into the register."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel, Listing
from ocop_desktop.domain.channels.channel_checks import (
    check_channel,
    check_listing,
    check_listing_values,
)
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.errors import FieldsRefused
from ocop_desktop.domain.json_files import load_json
from ocop_desktop.domain.outlets.channel_file import (
    ChannelFile,
    FileListing,
    PutAnswer,
    PutFinding,
    check_kind,
    find_new_channels,
    name_channel,
    read_channel_file,
)
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.outlets.sale_point_checks import check_point_values, check_sale_point
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import (
    channels,
    listings,
    media,
    offices,
    product_names,
    products,
    sale_points,
)
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register


def read_file(register: Register, path: Path) -> ChannelFile:
    """What the JSON file `path` holds, with the ids of the products that it names.

    Raises FileMissing, FieldsRefused for what cannot be read.
    """
    data = load_json(path)
    with register.reading() as connection:
        finder = product_names.make_finder(connection)
    file, faults = read_channel_file(data, lambda key: finder.find(str(key)))
    if faults:
        raise FieldsRefused(path, faults)
    return file


def put(register: Register, file: ChannelFile, on: date, folder: Path) -> PutAnswer:
    """Put the objects into the register as one action; contracts' files lie in `folder`.

    A listing takes the place of the product's own of the same channel and address or place, a
    channel of the office's own of its name, a point of sale of the one of its name and commune.
    Raises InvalidValue, RecordMissing, FileMissing; then nothing is stored.
    """
    file = clean(file)
    _refuse_wrong(file)
    given = _keep_contracts(register, file.listings, folder)
    with register.writing(_make_sentence(file)) as transaction:
        kept, index = _put_channels(transaction, file)
        named = [replace(one, listing=name_channel(one.listing, one.kind, index)) for one in given]
        for one in named:
            product = products.load(transaction, [one.product_id])[one.product_id]
            listings.put(transaction, product, one.listing)
        points = [_put_point(transaction, one) for one in file.points]
        months = offices.get(transaction.connection).deadlines.listing_check_months
    findings = (*_check_listings(named, index, on, months), *_check_points(points, on, months))
    return PutAnswer(tuple(named), kept, tuple(points), findings)


def _refuse_wrong(file: ChannelFile) -> None:
    """Raise InvalidValue for the first value that cannot be; a channel's name may follow later."""
    for one in file.listings:
        listing = one.listing
        refuse_hard(
            check_listing_values(replace(listing, channel=listing.channel or listing.url or "-"))
        )
    for point in file.points:
        refuse_hard(check_point_values(point))


def _keep_contracts(
    register: Register, listings: Sequence[FileListing], folder: Path
) -> list[FileListing]:
    """The listings with their contracts' files in the register's media."""
    names = [one.listing.contract.file for one in listings]
    if not any(names):
        return list(listings)
    register.check_writable()
    files = media.take_files(register.media, folder, names)
    return [replace(one, listing=_name_contract(one.listing, files)) for one in listings]


def _name_contract(listing: Listing, files: Mapping[str, str]) -> Listing:
    contract = listing.contract
    return replace(listing, contract=replace(contract, file=files[contract.file]))


def _put_channels(
    transaction: WriteTransaction, file: ChannelFile
) -> tuple[tuple[Channel, ...], ChannelIndex]:
    """The channels as they are kept, with those that listings name with their kind; all channels."""
    shipped = resources.channels()
    kept = [_put_channel(transaction, one) for one in file.channels]
    index = ChannelIndex(channels.join_own(transaction.connection, shipped))
    new = [_put_channel(transaction, one) for one in find_new_channels(file, index)]
    if new:
        index = ChannelIndex(channels.join_own(transaction.connection, shipped))
    return (*kept, *new), index


def _put_channel(transaction: WriteTransaction, channel: Channel) -> Channel:
    own = channels.find_own(transaction.connection, channel.name)
    if own is not None:
        channel = replace(channel, id=own.id, version=own.version)
    others = channels.list_others(transaction.connection, resources.channels(), channel)
    refuse_hard(check_channel(channel, others))
    return channels.save(transaction, channel)


def _put_point(transaction: WriteTransaction, point: SalePoint) -> SalePoint:
    same = sale_points.find_same(transaction.connection, point)
    if same is not None:
        point = replace(point, id=same.id, version=same.version)
    return sale_points.save(transaction, point)


def _check_listings(
    kept: Iterable[FileListing], index: ChannelIndex, on: date, months: int
) -> Iterator[PutFinding]:
    for one in kept:
        listing = one.listing
        for problem in (*check_kind(one, index), *check_listing(listing, index, on, months)):
            yield PutFinding(listing.channel, problem, one.product_id)


def _check_points(kept: Iterable[SalePoint], on: date, months: int) -> Iterator[PutFinding]:
    for point in kept:
        for problem in check_sale_point(point, on, months):
            yield PutFinding(point.name, problem)


def _make_sentence(file: ChannelFile) -> str:
    count = len(file.listings) + len(file.channels) + len(file.points)
    return f"Ghi từ tệp: {count} mục kênh bán, điểm bán"
