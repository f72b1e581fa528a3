"""Adding the pictures beside a list to the products of its import."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from ocop_desktop.domain.errors import BrokenImage
from ocop_desktop.domain.importing.planning.import_plan import ImportPlan
from ocop_desktop.domain.importing.planning.photo_matching import match_photos
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.store import photo_folder


class ListPhotos:
    """The pictures beside a list, prepared once however often the import is planned."""

    def __init__(
        self, source: Path | None, prepare: Callable[[Sequence[Path]], tuple[Photo, ...]]
    ) -> None:
        """`prepare` brings pictures into the register's media. Raises as `list_pictures`."""
        self._prepare_files = prepare
        self._source = source
        self._names = photo_folder.list_pictures(source) if source else []
        self._photos: dict[str, Photo] = {}
        self._unmatched: tuple[str, ...] = ()
        self._added = 0

    def add_to(self, plan: ImportPlan) -> None:
        """Add to each planned product the pictures that its name or code has."""
        if self._source is None:
            return
        matched = match_photos(self._names, {one.id: one.after for one in plan.products.values()})
        wanted = [name for names in matched.by_product.values() for name in names]
        broken = self._prepare(self._source, [name for name in wanted if name not in self._photos])
        self._unmatched = (*matched.unmatched, *broken)
        self._added = 0
        for product_id, names in matched.by_product.items():
            planned = plan.products[product_id]
            photos = dict.fromkeys(self._photos[name] for name in names if name in self._photos)
            known = {photo.large for photo in planned.after.photos}
            new = tuple(photo for photo in photos if photo.large not in known)
            self._added += len(new)
            photos_of_product = (*planned.after.photos, *new)
            planned.after = replace(planned.after, photos=photos_of_product)

    def report(self, result: ImportResult) -> ImportResult:
        """The result with what became of the pictures."""
        return replace(result, photos_added=self._added, photos_unmatched=self._unmatched)

    def _prepare(self, source: Path, names: Sequence[str]) -> list[str]:
        """Bring pictures into the register's media; returns those that cannot be read."""
        broken: list[str] = []
        with photo_folder.unpacked(source, names) as files:
            while files:
                try:
                    photos = self._prepare_files(list(files.values()))
                except BrokenImage as error:
                    name = next(name for name, file in files.items() if file == error.path)
                    broken.append(name)
                    del files[name]
                else:
                    self._photos |= zip(files, photos, strict=True)
                    break
        return broken
