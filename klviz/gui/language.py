"""The language of the window: the user's choice, or the desktop's; with it the decimal comma and Qt's own words."""

from __future__ import annotations

import os
from collections.abc import Iterator

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from klviz import numerals, words
from klviz.languages import SOURCE, catalog, chosen, languages

SETTING = "looks/language"  # absent while the desktop decides


def wanted() -> Iterator[str]:
    """Names of locales, the most wanted first. KLVIZ_LANGUAGE goes before everything else."""
    yield from (os.environ.get("KLVIZ_LANGUAGE", ""), str(QSettings().value(SETTING, "")))
    yield from QLocale.system().uiLanguages()


def speak(app: QApplication) -> None:
    """Every text from now on is in the chosen language."""
    code = chosen(wanted())
    system = QLocale.system()
    # Where the desktop speaks it too, its region decides: Swiss German writes a point.
    locale = system if system.name().partition("_")[0] == code else QLocale(code)
    if code == SOURCE and locale is not system:
        locale = QLocale.c()
    QLocale.setDefault(locale)
    numerals.set_marks(locale.decimalPoint(), locale.groupSeparator())
    said = catalog(code)
    words.set_language(code, said.text if said.texts else None, said.with_count)
    if code != SOURCE:
        of_qt = QTranslator(app)
        if of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(of_qt)


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
