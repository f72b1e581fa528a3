"""What a clerk is asked of an import, with the records that are near what rows state."""

from collections.abc import Mapping

from ocop_desktop.domain.importing.planning.near_names import make_producer_names
from ocop_desktop.domain.importing.planning.stated_communes import KnownCommunes, StatedPlace
from ocop_desktop.domain.importing.result import NearRecord, OpenQuestion, OpenQuestionKind


class ImportQuestions:
    """The stated names that the register does not know, with the rows that state them."""

    def __init__(self, communes: KnownCommunes) -> None:
        self._communes = communes
        self._producers: dict[str, list[int]] = {}
        self._places: dict[str, tuple[StatedPlace, list[int]]] = {}
        self._sets: dict[str, list[int]] = {}

    def ask_producer(self, name: str, row: int) -> None:
        """Ask which producer a name means that the register does not know."""
        self._producers.setdefault(name, []).append(row)

    def ask_commune(self, place: StatedPlace, row: int) -> None:
        """Ask which commune of today a place means."""
        self._places.setdefault(place.text, (place, []))[1].append(row)

    def ask_set(self, text: str, row: int) -> None:
        """Ask which criteria set a text means."""
        self._sets.setdefault(text, []).append(row)

    def make_questions(
        self, producer_names: Mapping[int, str], set_names: Mapping[int, str]
    ) -> tuple[OpenQuestion, ...]:
        """The questions: producers, sets, communes, each in the order of their first rows.

        A near producer that only the file states has its name for a key.
        """
        sets = tuple(NearRecord(str(number), name) for number, name in set_names.items())
        return (
            *self._ask_of_producers(producer_names),
            *(
                OpenQuestion(OpenQuestionKind.SET, text, tuple(rows), sets)
                for text, rows in self._sets.items()
            ),
            *(
                OpenQuestion(
                    OpenQuestionKind.COMMUNE,
                    text,
                    tuple(rows),
                    self._communes.find_near(place),
                )
                for text, (place, rows) in self._places.items()
            ),
        )

    def _ask_of_producers(self, names: Mapping[int, str]) -> list[OpenQuestion]:
        if not self._producers:
            return []
        near = make_producer_names()
        for producer_id, name in names.items():
            near.add(str(producer_id), name)
        for name in self._producers:
            near.add(name, name)
        return [
            OpenQuestion(OpenQuestionKind.PRODUCER, name, tuple(rows), near.find(name))
            for name, rows in self._producers.items()
        ]
