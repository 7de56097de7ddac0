"""The table of actions: what each is called, its key, its icon, where it stands, when it acts."""

import re
from collections.abc import Iterator
from enum import Flag, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from reader.domain.annotation import Color
from reader.ui.icons import icon
from reader.ui.theme import Theme
from reader.ui.translation import later


class Needs(Flag):
    """What has to be there for an action to make sense."""

    NOTHING = 0
    ARTICLE = auto()
    PASSAGE = auto()
    """A selection, or a mark in focus."""
    MARK = auto()
    ENTITY = auto()
    """A mention of an entity in focus, or a suggestion of one that is known."""
    TRASHED = auto()
    """An article that lies in the trash."""
    TRASH = auto()
    """Anything in the trash."""
    HEADINGS = auto()
    """An article with headings."""
    BACK = auto()
    """An article that was open before this one."""
    FORWARD = auto()
    SUGGESTION = auto()
    """A suggestion that is being decided on."""
    MORE = auto()
    """More places that may be tagged like the one that was tagged last."""
    DOUBT = auto()
    """A mark that is being checked."""
    VERSIONS = auto()
    """An article that has had other words."""


STANDING = (
    Needs.TRASH
    | Needs.HEADINGS
    | Needs.BACK
    | Needs.FORWARD
    | Needs.SUGGESTION
    | Needs.MORE
    | Needs.DOUBT
    | Needs.VERSIONS
)
"""What does not change with what is selected: it is said by itself."""


class Entry(NamedTuple):
    """One action. `keys` names the shortcuts that it has at first; the first one is shown.

    `menu` is the menu or submenu it stands in; `line` begins a new part of it.
    """

    name: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    needs: Needs = Needs.NOTHING
    line: bool = False
    checkable: bool = False
    tip: str = ""


FILE = later("actions", "&File")
EDIT = later("actions", "&Edit")
VIEW = later("actions", "&View")
ARTICLE = later("actions", "&Article")
ANNOTATE = later("actions", "A&nnotate")
HELP = later("actions", "&Help")
MENUS = (FILE, EDIT, VIEW, ARTICLE, ANNOTATE, HELP)

COLORS = later("actions", "&Colour")
THEMES = later("actions", "&Theme")
SUGGESTIONS = later("actions", "Su&ggestions")
CHECKING = later("actions", "Chec&king")
SUBMENUS = {COLORS: ANNOTATE, THEMES: VIEW, SUGGESTIONS: ANNOTATE, CHECKING: ANNOTATE}
"""Menus within menus; each stands where its first entry does."""

_IN_COLOR = {
    Color.YELLOW: later("actions", "Highlight in yellow"),
    Color.GREEN: later("actions", "Highlight in green"),
    Color.BLUE: later("actions", "Highlight in blue"),
    Color.RED: later("actions", "Highlight in red"),
    Color.PURPLE: later("actions", "Highlight in purple"),
    Color.ORANGE: later("actions", "Highlight in orange"),
    Color.TEAL: later("actions", "Highlight in teal"),
    Color.GRAY: later("actions", "Highlight in gray"),
}

ENTRIES = (
    Entry("new_library", "&New library…", ("Ctrl+Shift+N",), menu=FILE),
    Entry("open_library", "&Open library…", ("Ctrl+Shift+O",), menu=FILE),
    Entry("import", "&Import…", ("Ctrl+O",), "import", FILE, line=True, tip="Import articles"),
    Entry("import_folder", "Import &folder…", menu=FILE),
    Entry("paste", "Import from the &clipboard…", ("Ctrl+Shift+V",), menu=FILE),
    Entry("import_gazetteer", "Import &gazetteer…", menu=FILE,
          tip="Import names of entities, with types and aliases"),
    Entry("save_copy", "&Save a copy…", ("Ctrl+Shift+S",), menu=FILE, line=True,
          tip="Save a copy to share"),
    Entry("merge_library", "&Merge a library…", menu=FILE,
          tip="Merge what a colleague’s library holds into this one"),
    Entry("export", "&Export annotations…", ("Ctrl+E",), "export", FILE, line=True,
          tip="Export all annotations"),
    Entry("export_shown", "Export those of the articles &shown…", menu=FILE),
    Entry("export_entities", "Export entities and &mentions…", menu=FILE,
          tip="Export entities and mentions for other programs"),
    Entry("print", "&Print…", ("Ctrl+P",), "print", FILE, Needs.ARTICLE, line=True,
          tip="Print the article with its annotations"),
    Entry("save_pdf", "Save as P&DF…", menu=FILE, needs=Needs.ARTICLE),
    Entry("check", "Chec&k library", menu=FILE, line=True),
    Entry("repair", "&Repair a library…", menu=FILE,
          tip="Recover what can be read of a damaged library"),
    Entry("backups", "&Backups…", menu=FILE, tip="Backups of this library"),
    Entry("empty_trash", "Empty &trash…", menu=FILE, needs=Needs.TRASH),
    Entry("quit", "&Quit", ("Ctrl+Q",), menu=FILE, line=True),

    Entry("undo", "&Undo", ("Ctrl+Z",), "undo", EDIT),
    Entry("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", EDIT),
    Entry("copy", "&Copy", ("Ctrl+C",), menu=EDIT, line=True, needs=Needs.PASSAGE),
    Entry("copy_citation", "Copy with c&itation", ("Ctrl+Shift+C",), "copy", EDIT,
          Needs.PASSAGE),
    Entry("find", "&Find in the article", ("Ctrl+F",), menu=EDIT, needs=Needs.ARTICLE, line=True),
    Entry("find_next", "Find ne&xt", ("F3",), menu=EDIT, needs=Needs.ARTICLE),
    Entry("find_previous", "Find pre&vious", ("Shift+F3",), menu=EDIT, needs=Needs.ARTICLE),
    Entry("search", "&Search the library", ("/", "Ctrl+Shift+F"), "search", EDIT),
    Entry("save_search", "Sa&ve the search", ("Ctrl+D",), menu=EDIT),
    Entry("preferences", "&Preferences…", ("Ctrl+,",), "settings", EDIT, line=True),

    Entry("show_library", "&Library", ("F9",), "sidebar-left", VIEW, checkable=True,
          tip="Show the library pane"),
    Entry("show_annotations", "&Annotations", ("F10",), "sidebar-right", VIEW, checkable=True,
          tip="Show the annotations"),
    Entry("browse", "All a&nnotations", ("Ctrl+Shift+A",), "cards", VIEW, checkable=True,
          tip="Annotations of the whole library"),
    Entry("browse_trash", "Annotations in the &trash", menu=VIEW, needs=Needs.TRASH),
    Entry("entity_page", "&Entity page", ("Ctrl+Shift+E",), "entity", VIEW, checkable=True,
          tip="All that is known of an entity"),
    Entry("insights", "&Insights", ("Ctrl+Shift+I",), "insights", VIEW,
          tip="What the articles speak of, in figures"),
    Entry("compare", "&Compare annotators…", menu=VIEW,
          tip="How far two annotators agree, and where they differ"),
    Entry("show_suggestions", "Underline s&uggestions", ("Shift+F8",), menu=VIEW, line=True,
          checkable=True),
    Entry("next_pane", "Next pane", ("F6",), menu=VIEW, line=True),
    Entry("previous_pane", "Previous pane", ("Shift+F6",), menu=VIEW),
    Entry("larger", "L&arger text", ("Ctrl++", "Ctrl+="), "text-larger", VIEW, line=True),
    Entry("smaller", "S&maller text", ("Ctrl+-",), "text-smaller", VIEW),
    Entry("usual_size", "&Usual size", ("Ctrl+0",), menu=VIEW),
    Entry("theme_system", "As the s&ystem", menu=THEMES, line=True, checkable=True),
    Entry("theme_light", "&Light", menu=THEMES, checkable=True),
    Entry("theme_sepia", "&Sepia", menu=THEMES, checkable=True),
    Entry("theme_dark", "&Dark", menu=THEMES, checkable=True),
    Entry("theme", "Next t&heme", ("Ctrl+Shift+D",), "sun", VIEW,
          tip="Change the theme: light, sepia, dark"),

    Entry("next_article", "&Next article", ("J",), menu=ARTICLE),
    Entry("previous_article", "&Previous article", ("K",), menu=ARTICLE),
    Entry("back", "&Back", ("Alt+Left",), "back", ARTICLE, Needs.BACK, line=True,
          tip="Back to the article before"),
    Entry("forward", "&Forward", ("Alt+Right",), "forward", ARTICLE, Needs.FORWARD,
          tip="Forward again"),
    Entry("outline", "O&utline…", ("Ctrl+J",), "outline", ARTICLE, Needs.HEADINGS,
          tip="Go to a heading of the article"),
    Entry("page_down", "Page down, then the next unread", ("Space",), menu=ARTICLE, line=True),
    Entry("page_up", "Page up", ("Shift+Space",), menu=ARTICLE),
    Entry("toggle_read", "Read or un&read", ("M",), "unread", ARTICLE, Needs.ARTICLE, line=True),
    Entry("toggle_star", "&Star", ("S",), "star", ARTICLE, Needs.ARTICLE),
    Entry("details", "Article &details…", ("F2", "Ctrl+I"), "edit", ARTICLE, Needs.ARTICLE,
          line=True),
    Entry("original", "Show the &original words…", menu=ARTICLE, needs=Needs.ARTICLE),
    Entry("versions", "&Versions…", menu=ARTICLE, needs=Needs.VERSIONS,
          tip="The words that the article had before"),
    Entry("trash_article", "Move to &trash", ("Ctrl+Backspace", "Ctrl+Del"), "trash", ARTICLE,
          Needs.ARTICLE, line=True),
    Entry("restore_article", "Restore from trash", menu=ARTICLE, icon="restore",
          needs=Needs.TRASHED),

    Entry("highlight", "&Highlight", ("H",), menu=ANNOTATE, needs=Needs.PASSAGE),
    *(
        Entry(f"color_{color}", _IN_COLOR[color], (str(number),), menu=COLORS,
              needs=Needs.PASSAGE)
        for number, color in enumerate(Color, 1)
    ),
    Entry("note", "&Note", ("N",), "note", ANNOTATE, Needs.ARTICLE),
    Entry("reply", "Re&ply", ("R",), "reply", ANNOTATE, Needs.MARK),
    Entry("entity", "&Entity…", ("E",), "entity", ANNOTATE, Needs.PASSAGE),
    Entry("tags", "&Tags…", ("T",), "tag", ANNOTATE, Needs.PASSAGE),
    Entry("show_entity", "Show the ent&ity", ("Shift+Return",), "entity", ANNOTATE,
          Needs.ENTITY),
    Entry("alike", "Entities that may be &one…", menu=ANNOTATE),
    Entry("tag_here", "Tag all &more here", ("A",), menu=ANNOTATE, needs=Needs.MORE, line=True),
    Entry("tag_everywhere", "Tag e&verywhere", ("Shift+A",), menu=ANNOTATE, needs=Needs.MORE),
    Entry("keep_tagging", "&Keep tagging", ("Shift+E",), menu=ANNOTATE, needs=Needs.ARTICLE,
          checkable=True),
    Entry("review", "&Review", ("F8",), menu=SUGGESTIONS, needs=Needs.ARTICLE, line=True),
    Entry("suggest", "&Look for names and values", menu=SUGGESTIONS, needs=Needs.ARTICLE),
    Entry("suggest_everywhere", "Look in &all articles", menu=SUGGESTIONS),
    Entry("next_suggestion", "&Next suggestion", (".",), menu=SUGGESTIONS,
          needs=Needs.SUGGESTION, line=True),
    Entry("previous_suggestion", "&Previous suggestion", (",",), menu=SUGGESTIONS,
          needs=Needs.SUGGESTION),
    Entry("accept", "A&ccept", ("Y",), "check", SUGGESTIONS, Needs.SUGGESTION, line=True),
    Entry("accept_here", "Accept the same words &here", ("Shift+Y",), menu=SUGGESTIONS,
          needs=Needs.SUGGESTION),
    Entry("accept_everywhere", "Accept the same words &everywhere", ("Ctrl+Shift+Y",),
          menu=SUGGESTIONS, needs=Needs.SUGGESTION),
    Entry("reject", "Re&ject", ("X",), "close", SUGGESTIONS, Needs.SUGGESTION, line=True),
    Entry("reject_here", "Reject the same words he&re", ("Shift+X",), menu=SUGGESTIONS,
          needs=Needs.SUGGESTION),
    Entry("reject_everywhere", "Reject the same words every&where", ("Ctrl+Shift+X",),
          menu=SUGGESTIONS, needs=Needs.SUGGESTION),
    Entry("never_suggest", "Never &suggest these words", ("Shift+N",), "never", SUGGESTIONS,
          Needs.SUGGESTION),
    Entry("check_marks", "&Check marks", ("F7",), "needs-checking", CHECKING,
          tip="Check marks whose text has changed"),
    Entry("check_previous", "&Previous mark to check", ("Shift+F7",), menu=CHECKING,
          needs=Needs.DOUBT),
    Entry("check_confirm", "C&onfirm the place", ("C",), "check", CHECKING, Needs.DOUBT,
          line=True),
    Entry("check_attach", "Put on the &selection", ("P",), menu=CHECKING, needs=Needs.DOUBT),
    Entry("check_keep", "&Keep on the older version", ("O",), menu=CHECKING, needs=Needs.DOUBT),
    Entry("next_mark", "Ne&xt annotation", ("]",), menu=ANNOTATE, needs=Needs.ARTICLE, line=True),
    Entry("previous_mark", "Pre&vious annotation", ("[",), menu=ANNOTATE, needs=Needs.ARTICLE),
    Entry("ends", "Change where it &begins and ends", ("B",), menu=ANNOTATE, needs=Needs.MARK,
          line=True),
    Entry("remove", "&Remove annotation", ("Del",), "remove", ANNOTATE, Needs.MARK),

    Entry("help", "Postil &help", ("F1",), "help", HELP),
    Entry("keys", "&Keys", ("?",), "keyboard", HELP),
    Entry("log", "Show &log folder", menu=HELP, line=True),
    Entry("about", "&About Postil", menu=HELP),
)  # fmt: skip


class Actions(QObject):
    """Every action of the window, by name; `Keys` gives them their shortcuts and tool tips."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries = {entry.name: entry for entry in ENTRIES}
        self._made: dict[str, QAction] = {}
        self._there = Needs.NOTHING
        self._look: tuple[Theme, int] | None = None

    def __getitem__(self, name: str) -> QAction:
        """Return an action, which is made when it is first asked for."""
        if name not in self._made:
            self._made[name] = self._make(self._entries[name])
        return self._made[name]

    def __iter__(self) -> Iterator[tuple[Entry, QAction]]:
        return ((entry, self[entry.name]) for entry in ENTRIES)

    def enable(self, there: Needs) -> None:
        """Let the actions act whose needs are all there."""
        if there == self._there:
            return
        self._there = there
        for name, action in self._made.items():
            action.setEnabled(self._entries[name].needs in there)

    def set_theme(self, theme: Theme, size: int) -> None:
        """Draw the icons anew, `size` device-independent pixels square."""
        self._look = theme, size
        for name, action in self._made.items():
            self._dress(self._entries[name], action)

    def _make(self, entry: Entry) -> QAction:
        action = QAction(QCoreApplication.translate("actions", entry.text), self)
        action.setObjectName(entry.name)
        action.setCheckable(entry.checkable)
        action.setEnabled(entry.needs in self._there)
        self._dress(entry, action)
        return action

    def _dress(self, entry: Entry, action: QAction) -> None:
        if entry.icon and self._look is not None:
            action.setIcon(icon(entry.icon, *self._look))


def plain(text: str) -> str:
    """Return a menu text without its mnemonic and dots.

    In languages whose letters are on no key the mnemonic stands after the words: “导入(&I)…”.
    """
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "").removesuffix("…")
