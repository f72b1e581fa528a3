"""The names that the register does not know, and what the clerk says of each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal

from ocop_desktop.domain.importing.choices import CREATE, SKIP
from ocop_desktop.domain.importing.result import OpenQuestion, OpenQuestionKind
from ocop_desktop.messages.importing import question_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.choice_delegate import CHOICES, ChoiceGroups
from ocop_desktop.ui.importing.draft import Answers
from ocop_desktop.ui.lists.row_model import Index

translate = QCoreApplication.translate
NAME, ANSWER = range(2)
_MAX_NEAR = 4


class QuestionsModel(QAbstractTableModel):
    """One row for each question; `answered` is emitted when the clerk has said something."""

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions: Sequence[OpenQuestion] = ()
        self.answers: Answers = MappingProxyType({})
        self.titles = (self.tr("Trong tệp"), self.tr("Là"))

    def show_questions(self, questions: Sequence[OpenQuestion], answers: Answers) -> None:
        """Show the questions with what was said before; answered ones stay listed.

        Each keeps its place; of new ones those with records near them come first.
        """
        self.beginResetModel()
        asked = {(one.kind, one.text): one for one in questions}
        places = {key: one for one in self.questions if (key := (one.kind, one.text)) in answers}
        known = {(one.kind, one.text): one for one in self.questions}
        listed = [asked.get(key) or places.get(key) for key in known]
        new = (one for key, one in asked.items() if key not in known)
        self.questions = [
            *(one for one in listed if one is not None),
            *sorted(new, key=lambda one: not one.near),
        ]
        self.answers = answers
        self.endResetModel()

    def forget(self) -> None:
        """Forget all questions, as of another table."""
        self.beginResetModel()
        self.questions, self.answers = (), MappingProxyType({})
        self.endResetModel()

    def answer_all(self, kind: OpenQuestionKind, answer: str) -> None:
        """Say the same of every question of `kind`; a record counts only where it is offered."""
        said = {
            (one.kind, one.text): answer
            for one in self.questions
            if one.kind is kind and answer in {value for value, _ in _answers_of(one)}
        }
        self._answer(said)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == ANSWER else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        question = self.questions[index.row()]
        is_answer = index.column() == ANSWER
        answer: object = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = self._said_words(question) if is_answer else _name_of(question)
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = told_question(question)
        elif role == Qt.ItemDataRole.AccessibleTextRole:
            answer = f"{question.text}: {self._said_words(question)}"
        elif role == Qt.ItemDataRole.EditRole and is_answer:
            answer = self.said(question)
        elif role == Qt.ItemDataRole.BackgroundRole and self._may_be_known(question):
            answer = theme.colour("warning_soft")
        elif role == CHOICES and is_answer:
            groups: ChoiceGroups = [("", _answers_of(question))]
            answer = groups
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Answer the question."""
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        question = self.questions[index.row()]
        self._answer({(question.kind, question.text): value})
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def said(self, question: OpenQuestion) -> str:
        """The answer that holds: the clerk's, else a new producer, else nothing."""
        default = CREATE if question.kind is OpenQuestionKind.PRODUCER else SKIP
        return self.answers.get((question.kind, question.text), default)

    def _may_be_known(self, question: OpenQuestion) -> bool:
        """Whether the register has a producer of a near name, and nothing was said yet."""
        is_asked = (question.kind, question.text) not in self.answers
        is_producer = question.kind is OpenQuestionKind.PRODUCER
        return is_producer and is_asked and any(one.key.isdecimal() for one in question.near)

    def _said_words(self, question: OpenQuestion) -> str:
        return dict(_answers_of(question)).get(self.said(question), "")

    def _answer(self, said: Mapping[tuple[OpenQuestionKind, str], str]) -> None:
        answers = MappingProxyType({**self.answers, **said})
        if said and answers != self.answers:
            self.answers = answers
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.questions) - 1, ANSWER))
            self.answered.emit()


def told_question(question: OpenQuestion) -> str:
    """A question in words, with the nearest names only."""
    nearest = replace(question, near=question.near[:_MAX_NEAR])
    return question_sentence(nearest, translate)


def _name_of(question: OpenQuestion) -> str:
    """The stated name; that of a commune or a set says so."""
    match question.kind:
        case OpenQuestionKind.COMMUNE:
            return translate("Importing", "Xã: {name}").format(name=question.text)
        case OpenQuestionKind.SET:
            return translate("Importing", "Bộ sản phẩm: {name}").format(name=question.text)
        case _:
            return question.text


def _answers_of(question: OpenQuestion) -> list[tuple[str, str]]:
    """What may be said of a question, the likely answers first."""
    near = [(one.key, one.name) for one in question.near]
    if question.kind is OpenQuestionKind.PRODUCER:
        return [
            (CREATE, translate("Importing", "Chủ thể mới")),
            *near,
            (SKIP, translate("Importing", "Không nhập các dòng này")),
        ]
    return [*near, (SKIP, translate("Importing", "Giữ theo tệp"))]
