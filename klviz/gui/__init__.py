"""The only part that knows Qt: the document, the window, and one renderer for every scene."""
