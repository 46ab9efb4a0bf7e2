"""Sentences come and go; what is offered after a crash stays until it is answered."""

from __future__ import annotations

from tests.gui.explorer import Explorer


def test_an_offer_to_keep_is_there_again_after_another_sentence(window: Explorer) -> None:
    taken: list[str] = []
    window.window.say("It can be restored.", [("Restore", lambda: taken.append("restored"))], keep=True)
    assert not window.window.notice.timer.isActive(), "it has no time limit"
    window.window.say("Saved.")
    assert window.notice == "Saved."
    window.window.notice.timer.timeout.emit()
    assert window.notice == "It can be restored."
    window.window.say("Choose.", [("This", lambda: taken.append("this"))])
    window.buttons()[0].click()
    assert taken == ["this"]
    assert window.offers() == ["Restore"]
    window.buttons()[0].click()
    assert taken == ["this", "restored"]
    assert window.notice == ""
    window.window.say("Saved.")
    window.window.notice.timer.timeout.emit()
    assert window.notice == "", "answered is answered"


def test_another_offer_goes_after_its_time(window: Explorer) -> None:
    window.window.say("Choose.", [("This", lambda: None)])
    timer = window.window.notice.timer
    assert timer.isActive()
    assert timer.interval() > 9000, "an offer needs longer than a sentence"
    timer.timeout.emit()
    assert window.notice == ""
