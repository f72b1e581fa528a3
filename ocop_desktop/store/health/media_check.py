"""The files of the media folder compared with the names that records and the history hold."""

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from ocop_desktop.domain.errors import MediaRefused
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.domain.media_names import digest_of, find_media_file, is_media_name
from ocop_desktop.domain.paths import open_regular

_RENDITIONS = ("large", "small")


def list_media(table: str, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The columns of a row that name media, and the names; what is no text is left out."""
    for column, names in _collect(table, values):
        for name in names:
            if isinstance(name, str) and name:
                yield column, name


def _collect(table: str, values: Mapping[str, Any]) -> Iterator[tuple[str, Iterable[Any]]]:
    if table == "product":
        photos = (
            photo.get(key) for photo in _list_facts(values.get("photos")) for key in _RENDITIONS
        )
        yield "photos", photos
        yield "documents", (one.get("media") for one in _list_facts(values.get("documents")))
        contracts = (one.get("contract") for one in _list_facts(values.get("shop_links")))
        yield "shop_links", (one.get("file") for one in contracts if isinstance(one, dict))
    elif table in {"recognition", "filing"}:
        yield "scan", (values.get("scan"),)
    elif table == "registration":
        yield "file", (values.get("file"),)
    elif table == "exported_product":
        yield "contract", (one.get("file") for one in _list_facts([values.get("contract")]))
    elif table == "fair":
        cover = _list_facts([values.get("cover")])
        yield "cover", (photo.get(key) for photo in cover for key in _RENDITIONS)
        for column in ("basis", "deals"):
            yield column, (one.get("file") for one in _list_facts(values.get(column)))


def _list_facts(values: Any) -> list[dict[str, Any]]:
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []


def list_files(media: Path) -> frozenset[str]:
    """The names of the files that are there."""
    if not media.is_dir():
        return frozenset()
    return frozenset(file.relative_to(media).as_posix() for file in media.glob("*/*"))


def find_media_problems(
    media: Path, named: Mapping[str, RecordName], known: frozenset[str] | None
) -> Iterator[HealthProblem]:
    """Files that are missing or changed, with the record that names them, and files nobody names.

    `known` are names that only the history holds: their files are no orphans. None asks for no
    orphans.
    """
    for name, record in named.items():
        kind = _look_at(media, name)
        if kind:
            yield HealthProblem(kind, record, detail=name)
    if known is None:
        return
    for name in sorted(list_files(media) - named.keys() - known):
        if is_media_name(name):
            yield HealthProblem(ProblemKind.MEDIA_ORPHAN, detail=name)


def _look_at(media: Path, name: str) -> ProblemKind | None:
    try:
        with open_regular(find_media_file(media, name)) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, MediaRefused):
        return ProblemKind.MEDIA_MISSING
    return None if digest_of(name) == digest else ProblemKind.MEDIA_CHANGED


def mend_media(folder: Path, problems: Iterable[HealthProblem]) -> None:
    """Take missing and changed files from the register's copies; set files that nobody names aside."""
    media = folder / "media"
    for problem in problems:
        name = problem.detail
        if problem.kind is ProblemKind.MEDIA_ORPHAN:
            _move(media / name, folder / "media-thua" / name)
        elif problem.kind in {ProblemKind.MEDIA_MISSING, ProblemKind.MEDIA_CHANGED}:
            for place in sorted((folder / "backups").glob("*/media"), reverse=True):
                if _look_at(place, name) is None:
                    (media / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(place / name, media / name)
                    break


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)
