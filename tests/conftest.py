"""What holds for every test: Qt draws off screen, and nothing touches the settings of whoever runs the tests."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
