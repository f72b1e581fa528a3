"""Lines of fixed height for hints and problems: what they say never moves what is around them."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.words.evaluations import shorten

translate = QCoreApplication.translate
Message = tuple[str, str, str, bool]
_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse
_MAX_HEIGHT = 10_000
MAX_OFFER = 44  # letters


class NoteLine(QLabel):
    """The line under a field: its hint, or a problem in its place, cut where it is too long.

    Its height is that of the hint, at least one line. `linkActivated` carries an offer that was pressed.
    """

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self._hint = hint
        self._sentence = ""
        self._offers: tuple[str, ...] = ()
        self._is_numbered = False
        self._last = ""
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(_LINKS)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.style_muted(self)
        self._show()

    @property
    def sentence(self) -> str:
        """The problem that is shown; empty while the hint is."""
        return self._sentence

    def show_problem(
        self, sentence: str, *, hard: bool, offers: Sequence[str] = (), numbered: bool = False
    ) -> None:
        """Show a problem, first of all what an unclear text may mean; "" shows the hint again.

        `numbered` offers are told with the keys Ctrl+1, Ctrl+2 that take them.
        """
        self._sentence, self._offers, self._is_numbered = sentence, tuple(offers), numbered
        theme.set_role(self, ("error" if hard else "warning") if sentence else "muted")
        self._show()

    def set_offer(self, words: str) -> None:
        """Show what was used last time in place of the hint; "" shows the hint again."""
        self._last = words
        self._show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wrap = Qt.TextFlag.TextWordWrap
        area = QRect(0, 0, max(width, 1), _MAX_HEIGHT)
        needed = self.fontMetrics().boundingRect(area, wrap, self._hint).height()
        return max(self.fontMetrics().lineSpacing(), needed) + 1

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _show(self) -> None:
        self.setToolTip(self._sentence)
        if self._offers:
            links = [
                f'<a href="{escape(text)}">{escape(text)}</a>'
                + f" (Ctrl+{number})" * self._is_numbered
                for number, text in enumerate(self._offers, 1)
            ]
            ask = translate("NoteLine", "Ý là {offers}?").format(
                offers=translate("NoteLine", " hay ").join(links)
            )
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(ask)
            return
        if self._last and not self._sentence:
            words = translate("NoteLine", "Lần trước: {words} (Ctrl+L)")
            link = f'<a href="last">{escape(shorten(self._last, MAX_OFFER))}</a>'
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(words.format(words=link))
            return
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self._cut(self._sentence) if self._sentence else self._hint)

    def _cut(self, text: str) -> str:
        return cut_to_height(self, text, self.heightForWidth(self.width()))


class ProblemSummary(QLabel):
    """All problems of a form as links in a fixed number of lines; those that do not fit are counted."""

    def __init__(self, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._lines = lines
        self._messages: tuple[Message, ...] = ()
        self._heading = ""
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setTextInteractionFlags(_LINKS | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_messages(self, messages: Iterable[Message], heading: str = "") -> None:
        """Show messages of (field, label, sentence, whether it is hard), hard ones first."""
        self._messages = tuple(sorted(messages, key=lambda message: not message[3]))
        self._heading = escape(heading)
        hard = any(message[3] for message in self._messages)
        theme.set_role(self, "error" if hard else "warning")
        self.setToolTip("\n".join(f"{label}: {told}" for _, label, told, _ in self._messages))
        self._show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the fixed number of lines, whatever the width."""
        del width
        return self.fontMetrics().lineSpacing() * self._lines + 2

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        shown = len(self._messages)
        while shown > 1 and not self._fits(shown):
            shown -= 1
        links = [
            f'<a href="{escape(name)}">{escape(label)}</a>: {escape(told)}'
            for name, label, told, _ in self._messages[:shown]
        ]
        self.setText(self._join(links, len(self._messages) - shown))

    def _fits(self, shown: int) -> bool:
        words = [f"{label}: {told}" for _, label, told, _ in self._messages[:shown]]
        area = QRect(0, 0, max(self.width() - 4, 1), _MAX_HEIGHT)
        text = self._join(words, len(self._messages) - shown)
        taken = self.fontMetrics().boundingRect(area, Qt.TextFlag.TextWordWrap, text)
        return taken.height() <= self.height()

    def _join(self, parts: Sequence[str], others: int) -> str:
        more = translate("NoteLine", "và {count} ô nữa").format(count=others) if others else ""
        words = " · ".join(filter(None, (*parts, more)))
        return f"{self._heading} {words}" if self._heading and parts else words


def cut_to_height(label: QLabel, text: str, height: int) -> str:
    """The text with "…" where it would need more than `height` at the width of the label."""
    metrics, area = label.fontMetrics(), QRect(0, 0, max(label.width(), 1), _MAX_HEIGHT)

    def fits(candidate: str) -> bool:
        wrapped = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, candidate)
        return wrapped.height() <= height

    if fits(text):
        return text
    words = text.split()
    while len(words) > 1 and not fits(" ".join(words) + "…"):
        words.pop()
    return " ".join(words) + "…"
