"""What holds for every test: Qt draws off screen, nothing touches the settings of whoever runs the tests, and
no window outlives the test that opened it.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from klviz import system

settings.register_profile("klviz", deadline=None)
settings.load_profile("klviz")


@pytest.hookimpl(tryfirst=True)  # before pytest-qt imports Qt and meets a missing library with a traceback
def pytest_configure(config: pytest.Config) -> None:
    home = tempfile.TemporaryDirectory(prefix="klviz-test-home-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    os.environ["HOME"] = os.environ["USERPROFILE"] = home.name
    os.environ["KLVIZ_LANGUAGE"] = "en"  # whatever the machine speaks
    for kind in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA"):
        os.environ[kind] = str(Path(home.name, kind.lower()))
    try:
        system.prepare_offscreen()
    except system.SetupError as problem:
        pytest.exit(str(problem), returncode=system.NOT_READY)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """KLVIZ_ORDER=7 mixes the tests, always in the same way for the same number: none may lean on another."""
    seed = os.environ.get("KLVIZ_ORDER")
    if seed:
        random.Random(seed).shuffle(items)


@pytest.fixture(scope="session")
def qapp(qapp: object) -> object:
    """The application, its settings in the tests' own home also where Qt does not go by the environment."""
    from PySide6.QtCore import QSettings

    for scope in QSettings.Scope:
        QSettings.setPath(QSettings.Format.IniFormat, scope, os.environ["XDG_CONFIG_HOME"])
    return qapp


@pytest.fixture(autouse=True)
def _windows_end_with_their_test() -> Iterator[None]:
    """Hide and delete every top-level window, and have the deletion happen now and not in some later test.

    Windows are not asked to close: one with unsaved changes would ask a question that nobody answers.
    """
    yield
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.hide()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
