"""The language of the window: the user's choice, or the desktop's; with it the decimal comma and Qt's own words."""

from __future__ import annotations

import os
from collections.abc import Iterator

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from klviz import numerals, words
from klviz.gui.theme import FAMILY
from klviz.languages import SOURCE, catalog, chosen, languages
from klviz.words import tr

SETTING = "looks/language"  # absent while the desktop decides
EXCUSED = "looks/excused"  # the language whose want of type was told


def wanted() -> Iterator[str]:
    """Names of locales, the most wanted first. KLVIZ_LANGUAGE goes before everything else."""
    yield from (os.environ.get("KLVIZ_LANGUAGE", ""), str(QSettings().value(SETTING, "")))
    yield from QLocale.system().uiLanguages()


def speak(app: QApplication) -> None:
    """Every text from now on is in the chosen language, or in English where no type here has its letters."""
    code = chosen(wanted())
    if not has_letters(code):
        code = SOURCE
    system = QLocale.system()
    # Where the desktop speaks it too, its region decides: Swiss German writes a point.
    locale = system if system.name().partition("_")[0] == code else QLocale(code)
    if code == SOURCE and locale is not system:
        locale = QLocale.c()
    QLocale.setDefault(locale)
    numerals.set_marks(locale.decimalPoint(), locale.groupSeparator())
    said = catalog(code)
    words.set_language(code, said.text if said.texts else None, said.with_count)
    for before in app.findChildren(QTranslator):
        app.removeTranslator(before)
        before.deleteLater()
    if code != SOURCE:
        of_qt = QTranslator(app)
        if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)


def has_letters(code: str) -> bool:
    """Whether the types of this machine can write a language; else there would be boxes for letters."""
    metrics = QFontMetrics(QFont(FAMILY))
    return all(metrics.inFontUcs4(ord(letter)) for letter in native_name(code))


def excuse() -> str:
    """Why klviz does not speak the language that is wanted, once for each; "" where it does."""
    code = chosen(wanted())
    if has_letters(code) or QSettings().value(EXCUSED) == code:
        return ""
    QSettings().setValue(EXCUSED, code)
    said = tr(
        "klviz speaks English, since no type on this computer has the letters of {language}. "
        "With one such as Noto Sans installed, it speaks {language} from its next start."
    )
    return said.format(language=QLocale.languageToString(QLocale(code).language()))


def offered() -> list[tuple[str, str]]:
    """The languages to choose from, each by its own name."""
    return [(code, native_name(code)) for code in languages()]


def native_name(code: str) -> str:
    name = "English" if code == SOURCE else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def choose(code: str) -> None:
    """The language of the next start; "" leaves it to the desktop."""
    if code:
        QSettings().setValue(SETTING, code)
    else:
        QSettings().remove(SETTING)


def next_start() -> str:
    """The code of the language that the next start will speak."""
    return chosen(wanted())


def choice() -> str:
    return str(QSettings().value(SETTING, ""))
