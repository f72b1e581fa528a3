"""Hash every document of a practice register: two versions of the program that print the same agree.

Run `python -m tools.hash_documents REGISTER OUTPUT.json --tree CHECKOUT` for each of the two and compare
the answers. Documents are asked for by the commands of `main.py`; the papers, which no command prints, by
the services of that checkout.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

DAY = "2026-11-22"
FAIR = "Hội chợ OCOP Cần Giờ (dữ liệu mẫu)"
LANGUAGES = ("vi", "en", "zh", "vi-en")
QUALITIES = {"shop": ("--print-shop",), "small": ("--small",)}
TEMPLATES = ("a4", "a5", "leaflet", "booth-card", "shelf-card")
# Of the 66 of seed 1: three stars and a photo, an endless name out of date, no photo.
PRODUCTS = ("1", "4", "8")
THEMES = {"moc": "Mộc", "sac-mau-nhom": "Sắc màu nhóm"}
SUMMARY = "summary"
PIECES = (
    "catalogue", "booklet", "booth-cards", "shelf-cards", "price-tags", "qr-labels", "table-sign",
    "badges", "contact-sheet", "packing-list", "check-in", "feedback",
)  # fmt: skip
WORKERS = 2

# Names only what services promise: where the values they hand over are defined may change.
PAPERS = """
import sys
from datetime import date
from pathlib import Path

from ocop_desktop.services import deadlines, evaluations, papers, registers

REFUSED = {"IncompleteSheet", "InvalidValue", "NothingToPrint"}
folder, on = Path(sys.argv[2]), date.fromisoformat(sys.argv[3])
register = registers.open_register(Path(sys.argv[1]))


def tried(name, work, *arguments, **named):
    (folder / name).parent.mkdir(exist_ok=True)
    try:
        return work(register, *arguments, **named)
    except Exception as error:
        if type(error).__name__ not in REFUSED:
            raise
        (folder / f"{name}.refused").write_text(type(error).__name__, encoding="utf-8")
        return ()


def printed(name, work, *arguments):
    tried(name, work, *arguments, folder / f"{name}.pdf", on=on)


for evaluation_id in sorted(evaluations.ids(register)):
    seen = evaluations.view(register, evaluation_id)
    place = f"{evaluation_id:02d}"
    printed(f"{place}/blank-sheets", papers.print_blank_sheets, seen)
    printed(f"{place}/filled-sheets", papers.print_filled_sheets, seen)
    printed(f"{place}/summary", papers.print_summary, seen)
    printed(f"{place}/gaps", papers.print_gaps, seen)
    for stars in (3, 4, 5):
        ways = tried(f"{place}/plan-{stars}", evaluations.paths, evaluation_id, stars)
        for number, way in enumerate(ways, 1):
            printed(f"{place}/plan-{stars}-{number}", papers.print_plan, seen, way)
rows = deadlines.board(register, on).rows
for year in sorted({row.expires_on.year for row in rows if row.expires_on}):
    printed(f"deadlines-{year}", papers.print_deadlines, rows, year)
register.close()
"""


@dataclass(frozen=True)
class Job:
    """One command that prints: what its document is called in the answer, and its words."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where documents are made: by the program in `tree`, from `register`, into `scratch`."""

    tree: Path
    register: Path
    scratch: Path

    def run(self, *words: str) -> str:
        """What a child of this Python answers in the tree. Raises SystemExit with what it complained of."""
        done = subprocess.run(
            [sys.executable, *words],
            cwd=self.tree,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            sys.exit(f"{' '.join(words[:8])}\n{done.stderr}")
        return done.stdout

    def command(self, name: str, *words: str) -> str:
        """What a command on the register answers."""
        return self.run("main.py", name, "--register", str(self.register), "--on", DAY, *words)

    def output(self, name: str) -> Path:
        """A place of its own for what is called `name`, in a folder that is there."""
        target = self.scratch / name
        target.parent.mkdir(parents=True, exist_ok=True)
        return target


def single_jobs() -> Iterator[Job]:
    """Every command that prints one file."""
    yield from profile_jobs()
    yield from catalogue_jobs()
    for language in LANGUAGES:
        for kind in ("price", "qr"):
            words = ("labels", "--all", "--kind", kind, "--language", language)
            yield Job(f"labels/{kind}/{language}", words)
    begun = ("labels", "--fair", FAIR, "--start", "5", "--copies", "3")
    yield Job("labels/price/vi/start-5-copies-3", begun)


def profile_jobs() -> Iterator[Job]:
    """Each template for three products in each language; for one of them also otherwise."""
    for template in TEMPLATES:
        words = ("profile", "--template", template, "--product")
        for product in PRODUCTS:
            for language in LANGUAGES:
                name = f"profile/{template}/{product}/{language}"
                yield Job(name, (*words, product, "--language", language))
        name = f"profile/{template}/{PRODUCTS[0]}/vi"
        for quality, word in QUALITIES.items():
            yield Job(f"{name}/{quality}", (*words, PRODUCTS[0], *word))
        for theme, theme_name in THEMES.items():
            yield Job(f"{name}/{theme}", (*words, PRODUCTS[0], "--theme", theme_name))


def catalogue_jobs() -> Iterator[Job]:
    """All products by every layout and every kind of chapter, as a booklet and in the shipped themes."""
    for per_page in ("1", "2", "4"):
        words = ("catalogue", "--all", "--per-page", per_page)
        for chapters in ("group", "commune", "stars"):
            yield Job(f"catalogue/{per_page}/{chapters}/vi", (*words, "--chapters", chapters))
        yield Job(f"catalogue/{per_page}/booklet/vi", (*words, "--booklet"))
    for theme, name in THEMES.items():
        yield Job(f"catalogue/1/group/vi/{theme}", ("catalogue", "--all", "--theme", name))


def document_set_jobs() -> Iterator[Job]:
    """The fair's whole set: in every language for the office, in Vietnamese also otherwise."""
    words = ("kit", "--fair", FAIR, "--json", "--language")
    for language in LANGUAGES:
        yield Job(f"kit/{language}/office", (*words, language))
    for quality, word in QUALITIES.items():
        yield Job(f"kit/vi/{quality}", (*words, "vi", *word))


def hash_single(place: Place, job: Job) -> dict[str, str]:
    """The hash of the one file a command prints."""
    output = place.output(f"{job.name}.pdf")
    place.command(*job.words, "--output", str(output))
    return {job.name: digest(output)}


def hash_kit(place: Place, job: Job) -> dict[str, str]:
    """The hashes of a set, by piece: a file that is not called by its piece is known by its order."""
    output = place.output(job.name)
    answer = json.loads(place.command(*job.words, "--output", str(output)))
    names = [str(one["file"]) for one in answer["files"]]
    if len(names) != 1 + len(PIECES):
        sys.exit(f"{job.name}: {len(names)} tệp, cần {1 + len(PIECES)}")
    language = job.name.split("/")[1]
    found = {
        f"{job.name}/{piece_of(name, language) or usual}": digest(output / name)
        for name, usual in zip(names, (SUMMARY, *PIECES), strict=True)
    }
    if len(found) != len(names):
        sys.exit(f"{job.name}: hai tệp cùng một tài liệu: {', '.join(names)}")
    return found


def piece_of(file: str, language: str) -> str:
    """The piece that "01-catalogue-vi.pdf" is called by, or an empty string."""
    words = re.sub(r"^\d+-", "", Path(file).stem).removesuffix(f"-{language}")
    return words if words in PIECES else ""


def hash_papers(place: Place) -> dict[str, str]:
    """The hashes of the papers of every evaluation and of the yearly plans; refusals by their names."""
    folder = place.output("papers")
    folder.mkdir()
    place.run("-c", PAPERS, str(place.register), str(folder), DAY)
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.*")):
        name = f"papers/{file.relative_to(folder).with_suffix('').as_posix()}"
        refused = file.suffix == ".refused"
        found[name] = file.read_text(encoding="utf-8") if refused else digest(file)
    return found


def digest(file: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def hash_all(register: Path, tree: Path) -> dict[str, str]:
    """The hashes of all documents by name; the register itself is only copied."""
    with tempfile.TemporaryDirectory() as scratch:
        place = Place(tree, Path(scratch) / "register", Path(scratch) / "documents")
        shutil.copytree(register, place.register)
        place.command("list", "--limit", "1")  # a newer program brings the copy up to date, once
        with ThreadPoolExecutor(WORKERS) as pool:
            waiting = [
                pool.submit(hash_papers, place),
                *(pool.submit(hash_kit, place, job) for job in document_set_jobs()),
                *(pool.submit(hash_single, place, job) for job in single_jobs()),
            ]
            found = [one.result() for one in waiting]
    return {name: value for part in found for name, value in part.items()}


def main() -> None:
    """Write the hashes as JSON, one line a document, in the order of their names."""
    parser = argparse.ArgumentParser(description="SHA-256 of every document of a practice register")
    parser.add_argument("register", type=Path, help="a register made by `main.py demo`")
    parser.add_argument("output", type=Path, help="the JSON file to write")
    parser.add_argument(
        "--tree", type=Path, default=Path(__file__).parent.parent, help="the checkout that prints"
    )
    options = parser.parse_args()
    start = time.monotonic()
    found = hash_all(options.register.resolve(), options.tree.resolve())
    text = json.dumps(found, ensure_ascii=False, indent=0, sort_keys=True)
    options.output.write_text(f"{text}\n", encoding="utf-8")
    print(f"{len(found)} tài liệu, {time.monotonic() - start:.0f} giây: {options.output}")


if __name__ == "__main__":
    main()
