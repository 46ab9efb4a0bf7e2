"""klviz lets people see cross-entropy and KL divergence.

Two histograms, P (what happens) and Q (what is believed), are dragged by hand, and every number and picture
follows.

How a gesture becomes a picture. One ``Document`` in ``gui`` holds one frozen ``State`` and its undo stack.
A scene's ``picture(state)`` is a pure function that uses ``core`` and returns marks: bars, curves, texts,
readouts. One renderer draws the marks and knows no mathematics. What a hand does to a mark travels back as
an ``Edit``; the document applies it, says ``changed``, and every view shows the new State. No view ever
changes its own picture.

The house, upper floors first; imports point downwards only:

``__main__``    the program: a window, or a command
``commands``    the command line; imports ``batch`` and the like when asked for, and not before
``gui``         the only Qt: document, main window, picture view, panels, theme
``batch``       many pairs: table in, table out
``encode``      the commands that code whole files and restore them
``lessons``     texts, and the State that each step of a lesson shows
``scenes``      one Qt-free file a scene: its parameters and ``picture(state)``
``picture``     Picture, Axes and the marks
``projection``  pictures for a room: few numbers and large, or numbers hidden while it guesses
``codes``       real codes that turn symbols into bits and back
``fitting``     Q fitted to P: losses, families, every optimum, ways of learning
``files``       sessions, tables, text, images: checked at the door
``edits``       what can be done to a State; tools, shapes and presets live beside it
``state``       State: a frozen snapshot of everything the user can change
``languages``   the languages, each one file of translations
``core``        numbers only: the measures and the table ``MEASURES`` that names them
``numerals``    numbers to text and text to numbers
``assets``      the one door to ``resources/``
``bootstrap``   standard library only: from a bare Python to an environment with every package
``words``       the words of the program, marked for translation
``system``      standard library only: the shared libraries Qt loads, and whether there is a screen

Three tables have many faces. A measure is a function and a row of ``MEASURES``; a scene is a file and an
entry of ``SCENES``, imported when it is first looked at; an action is a row of the actions table, which
feeds menu, shortcut and help.

This file imports nothing, so that ``import klviz`` costs nothing.
"""

__version__ = "0.1.0"
