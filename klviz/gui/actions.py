"""Everything the window can do, as one table: words, keys, menu, and what happens.

A row does one of three things: `change` is a step of the document (a function from State to State, undoable under
the row's text), `look` moves the attention without an undo step, `run` asks the window. A row with `on="picture"`
acts only while the picture has the focus, so that single letters never surprise someone who is typing elsewhere.
The menus, the toolbar, the list of keys (F1) and the tests are made from this table.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from klviz import edits
from klviz.gui import language
from klviz.gui.action import Action, beside, by, compare, give, go, next_base, on_bar, state_is, theme_is, theme_to
from klviz.scenes import SCENES
from klviz.state import BASES
from klviz.words import unit_of

LETTERS = "ABC"
MENUS = ("File", "Edit", "Bars", "Outcomes", "Snapshots", "View", "Lecture", "Help")


MODES = (
    ("proportional", "The others scale", "All other bars keep their ratios"),
    ("pinned", "Pinned bars stay", "The unpinned others keep their ratios"),
    ("neighbour", "The neighbour pays", "Mass is traded with the next outcome"),
    ("raw", "Nothing else moves", "Sums may leave 1; the numbers wait for Normalise"),
)
LOOKS = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast"))

ACTIONS: tuple[Action, ...] = (
    Action(
        "open",
        "Open…",
        "File",
        ("Ctrl+O",),
        run=lambda w: w.intake.ask_open(),
        help="A session, or data for P and Q",
    ),
    Action(
        "open_q",
        "Open data for Q…",
        "File",
        ("Ctrl+Shift+O",),
        run=lambda w: w.intake.ask_open("q"),
        help="P stays; the outcomes of both are kept",
    ),
    Action(
        "paste",
        "Paste data",
        "File",
        ("Ctrl+V",),
        run=lambda w: w.intake.paste(),
        help="Numbers, a table or text",
    ),
    Action("save", "Save session", "File", ("Ctrl+S",), run=lambda w: w.session_file.save(), separator=True),
    Action("save_as", "Save session as…", "File", ("Ctrl+Shift+S",), run=lambda w: w.session_file.save_as()),
    Action(
        "earlier",
        "Earlier versions…",
        "File",
        run=lambda w: w.show_earlier(),
        help="What a session was before it was saved over",
    ),
    Action(
        "export",
        "Export picture…",
        "File",
        ("Ctrl+E",),
        run=lambda w: w.outgoing.export_picture(),
        help="SVG, PDF or PNG",
        separator=True,
    ),
    Action(
        "save_numbers",
        "Export numbers…",
        "File",
        ("Ctrl+Shift+E",),
        run=lambda w: w.outgoing.save_numbers(),
        help="CSV, LaTeX, or Python that reproduces them",
    ),
    Action(
        "export_progress",
        "Export progress…",
        "File",
        run=lambda w: w.lesson_menu.export(),
        help="What was done in lessons, as a table or JSON",
    ),
    Action("copy_picture", "Copy picture", "File", ("Ctrl+C",), run=lambda w: w.outgoing.copy_picture()),
    Action("copy_numbers", "Copy numbers", "File", ("Ctrl+Shift+C",), run=lambda w: w.outgoing.copy_numbers()),
    Action(
        "code_file",
        "Code a file…",
        "File",
        run=lambda w: w.intake.ask_code(),
        help="Real bytes through the real codes",
        separator=True,
    ),
    Action(
        "batch",
        "Open batch…",
        "File",
        ("Ctrl+Shift+B",),
        run=lambda w: w.open_batch(),
        help="Many pairs, from tables of any size",
    ),
    Action("quit", "Quit", "File", ("Ctrl+Q",), run=lambda w: w.close(), separator=True),
    Action("undo", "Undo", "Edit", ("Ctrl+Z",), run=lambda w: w.document.undo()),
    Action("redo", "Redo", "Edit", ("Ctrl+Y", "Ctrl+Shift+Z"), run=lambda w: w.document.redo()),
    Action("swap", "Swap P and Q", "Edit", ("X",), "picture", change=edits.swap, separator=True),
    Action("copy_p_to_q", "Copy P to Q", "Edit", ("C",), "picture", change=edits.copy_p_to_q),
    Action("copy_q_to_p", "Copy Q to P", "Edit", ("Shift+C",), "picture", change=edits.copy_q_to_p),
    Action(
        "normalise",
        "Normalise",
        "Edit",
        ("N",),
        "picture",
        change=edits.normalise,
        help="Divide P and Q by their sums",
    ),
    Action(
        "random_q",
        "Random Q",
        "Edit",
        ("D",),
        "picture",
        change=lambda s: edits.randomise(s, "q"),
        help="A seeded draw, all distributions alike",
    ),
    Action("random_p", "Random P", "Edit", ("Shift+D",), "picture", change=lambda s: edits.randomise(s, "p")),
    *(
        Action(
            f"mode_{mode}",
            text,
            "Edit/When a bar moves",
            change=partial(edits.set_mode, mode=mode),
            checked=state_is("mode", mode),
            help=about,
        )
        for mode, text, about in MODES
    ),
    Action("choose_p", "Choose P", "Bars", ("PgUp",), "picture", look=lambda s: edits.light(s, s.lit, "p")),
    Action("choose_q", "Choose Q", "Bars", ("PgDown",), "picture", look=lambda s: edits.light(s, s.lit, "q")),
    Action("previous", "Outcome before", "Bars", ("Left",), "picture", look=go(-1)),
    Action("next", "Next outcome", "Bars", ("Right",), "picture", look=go(1)),
    Action("first", "First outcome", "Bars", ("Home",), "picture", look=go(-(10**6))),
    Action("last", "Last outcome", "Bars", ("End",), "picture", look=go(10**6)),
    on_bar("up", "Raise by 0.01", ("Up",), by(0.01), repeats=True, separator=True),
    on_bar("down", "Lower by 0.01", ("Down",), by(-0.01), repeats=True),
    on_bar("up_more", "Raise by 0.1", ("Shift+Up",), by(0.1), repeats=True),
    on_bar("down_more", "Lower by 0.1", ("Shift+Down",), by(-0.1), repeats=True),
    on_bar("up_less", "Raise by 0.001", ("Alt+Up",), by(0.001), repeats=True),
    on_bar("down_less", "Lower by 0.001", ("Alt+Down",), by(-0.001), repeats=True),
    on_bar("give_next", "Give 0.01 to the next outcome", ("Shift+Right",), give(1), repeats=True),
    on_bar("give_previous", "Give 0.01 to the outcome before", ("Shift+Left",), give(-1), repeats=True),
    Action(
        "type",
        "Type a value…",
        "Bars",
        ("Return", "Enter", "="),
        "picture",
        run=lambda w: w.type_value(),
        separator=True,
    ),
    on_bar("zero", "Set to exactly 0", ("0",), lambda s: edits.set_zero(s, s.active, s.lit)),
    on_bar(
        "pin",
        "Pin",
        ("P",),
        lambda s: edits.toggle_pin(s, s.active, s.lit),
        checked=lambda s, w: (s.active, s.lit) in s.pinned,
    ),
    Action(
        "add",
        "Add an outcome",
        "Outcomes",
        ("Insert",),
        "picture",
        change=lambda s: edits.add_outcome(s, after=s.lit),
    ),
    Action(
        "remove",
        "Remove the outcome",
        "Outcomes",
        ("Delete",),
        "picture",
        change=lambda s: edits.remove_outcome(s, s.lit),
    ),
    Action("rename", "Rename the outcome…", "Outcomes", ("F2",), "picture", run=lambda w: w.rename_outcome()),
    Action(
        "merge",
        "Merge with the next outcome",
        "Outcomes",
        ("+",),
        "picture",
        change=beside(lambda s, i, j: edits.merge_outcomes(s, (i, j)), 1),
    ),
    Action(
        "move_left",
        "Move the outcome left",
        "Outcomes",
        ("Alt+Left",),
        "picture",
        change=beside(edits.move_outcome, -1),
    ),
    Action(
        "move_right",
        "Move the outcome right",
        "Outcomes",
        ("Alt+Right",),
        "picture",
        change=beside(edits.move_outcome, 1),
    ),
    Action("count", "Number of outcomes…", "Outcomes", run=lambda w: w.ask_count(), separator=True),
    *(
        Action(
            f"store_{letter}",
            f"Store in {letter}",
            "Snapshots",
            (f"Alt+Shift+{slot + 1}",),
            change=partial(edits.store, slot=slot),
        )
        for slot, letter in enumerate(LETTERS)
    ),
    *(
        Action(
            f"recall_{letter}",
            f"Return to {letter}",
            "Snapshots",
            (f"Alt+{slot + 1}",),
            change=partial(edits.recall, slot=slot),
            separator=slot == 0,
        )
        for slot, letter in enumerate(LETTERS)
    ),
    *(
        Action(
            f"compare_{letter}",
            f"Compare with {letter}",
            "Snapshots",
            (f"Ctrl+Alt+{slot + 1}",),
            change=compare(slot),
            checked=state_is("compare", slot),
            separator=slot == 0,
        )
        for slot, letter in enumerate(LETTERS)
    ),
    *(
        Action(
            f"scene_{scene.key}",
            scene.title,
            "View/Scene",
            (f"Ctrl+{n + 1}",),
            change=partial(replace, scene=scene.key),
            checked=state_is("scene", scene.key),
            help=scene.sentence,
        )
        for n, scene in enumerate(SCENES[:9])
    ),
    *(
        Action(
            f"base_{unit_of(base)}",
            unit_of(base).capitalize(),
            "View/Unit",
            change=partial(edits.set_base, base=base),
            checked=state_is("base", base),
        )
        for base in BASES
    ),
    Action("base", "Next unit", "View", ("B",), "picture", change=next_base, help="Bits, nats, bans"),
    Action(
        "log_height",
        "Logarithmic heights",
        "View",
        ("L",),
        "picture",
        change=edits.toggle_log_height,
        checked=lambda s, w: s.log_height,
    ),
    Action(
        "play",
        "Play or pause",
        "View",
        ("Space",),
        "picture",
        run=lambda w: w.strip.player.toggle() or w.tools.play_morph(),
        help="The scene's clock; in the explorer, morph Q into P",
        separator=True,
    ),
    Action("step", "Step", "View", (".",), "picture", run=lambda w: w.strip.player.step(1), repeats=True),
    Action("step_back", "Step back", "View", (",",), "picture", run=lambda w: w.strip.player.step(-1), repeats=True),
    Action(
        "morph",
        "Morph Q into P",
        "View",
        ("M",),
        "picture",
        run=lambda w: w.tools.play_morph(),
        help="Cross-entropy falls to the entropy; M again stops",
    ),
    Action(
        "tools",
        "Tools",
        "View",
        ("T",),
        "picture",
        run=lambda w: w.docks.toggle_tools(),
        checked=lambda s, w: w.tools.isVisible(),
        help="Morph, temperature, smoothing, shapes",
    ),
    Action(
        "measures",
        "More measures",
        "View",
        ("Ctrl+M",),
        run=lambda w: w.docks.toggle_measures(),
        checked=lambda s, w: w.measures.isVisible(),
    ),
    Action(
        "show_all",
        "Show all controls",
        "View",
        run=lambda w: w.stage.show_all(),
        help="Whatever was hidden for the class",
    ),
    *(
        Action(
            f"theme_{name}",
            text,
            "View/Looks",
            run=theme_to(name),
            checked=theme_is(name),
        )
        for name, text in LOOKS
    ),
    Action(
        "language",
        "As the desktop",
        "View/Language",
        run=lambda w: w.set_language(""),
        checked=lambda s, w: not language.choice(),
    ),
    *(
        Action(
            f"language_{code}",
            name,
            "View/Language",
            run=partial(lambda code, w: w.set_language(code), code),
            checked=partial(lambda code, s, w: language.choice() == code, code),
        )
        for code, name in language.offered()
    ),
    Action(
        "larger",
        "Larger text",
        "View",
        ("Ctrl++", "Ctrl+="),
        run=lambda w: w.looks.scale_text(1),
        separator=True,
    ),
    Action("smaller", "Smaller text", "View", ("Ctrl+-",), run=lambda w: w.looks.scale_text(-1)),
    Action("normal", "Normal text", "View", ("Ctrl+0",), run=lambda w: w.looks.scale_text(0)),
    Action(
        "lecture",
        "Lecture mode",
        "Lecture",
        ("F11",),
        run=lambda w: w.looks.toggle_lecture(),
        checked=lambda s, w: w.looks.lecture,
        help="Full screen, large type, high contrast",
    ),
    Action("lecture_numbers", "Numbers of the lecture…", "Lecture", run=lambda w: w.stage.choose_numbers()),
    Action(
        "hide_controls",
        "Hide controls for the class…",
        "Lecture",
        run=lambda w: w.stage.choose_hidden(),
        help="Buttons, tools, panels and numbers; saved with the session",
    ),
    Action("pen", "Pen", "Lecture", ("I",), "picture", run=lambda w: w.stage.toggle_pen(), help="Draw on the picture"),
    Action(
        "freeze",
        "Freeze",
        "Lecture",
        ("F",),
        "picture",
        run=lambda w: w.stage.toggle_freeze(),
        checked=lambda s, w: w.stage.frozen is not None,
        help="The room's picture stays while you go on",
    ),
    Action(
        "blank",
        "Blank",
        "Lecture",
        ("Ctrl+B",),
        run=lambda w: w.stage.toggle_blank(),
        checked=lambda s, w: w.view.blank,
    ),
    Action(
        "presenter",
        "Presenter window",
        "Lecture",
        ("F9",),
        run=lambda w: w.stage.toggle_presenter(),
        checked=lambda s, w: w.stage.presenter is not None,
        help="Numbers, notes and the time, on the other screen",
    ),
    Action(
        "predict",
        "Predict",
        "Lecture",
        ("H",),
        "picture",
        run=lambda w: w.stage.predict(),
        help="Hides the numbers, takes a guess",
        separator=True,
    ),
    Action(
        "predict_sketch",
        "Predict: sketch Q",
        "Lecture",
        ("Shift+H",),
        "picture",
        run=lambda w: w.stage.predict_sketch(),
        help="P is hidden; the room draws it as Q",
    ),
    Action("reveal", "Reveal", "Lecture", ("R",), "picture", run=lambda w: w.stage.reveal()),
    Action("keys", "Keys", "Help", ("F1",), run=lambda w: w.show_keys()),
    Action("about", "About klviz", "Help", run=lambda w: w.show_about()),
)
