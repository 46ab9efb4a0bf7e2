"""What klviz must never do, noticed while it happens: open a socket to a network, unpickle, start a program."""

from __future__ import annotations

import pickle
import socket
import sys
import traceback
from collections.abc import Callable
from typing import Any

NEVER = {
    "ftplib.connect", "http.client.connect", "imaplib.open", "nntplib.connect", "poplib.connect", "smtplib.connect",
    "telnetlib.Telnet.open", "urllib.Request", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
    "socket.getnameinfo", "pickle.find_class", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn",
    "os.startfile", "os.fork", "os.forkpty", "pty.spawn", "webbrowser.open",
}  # fmt: skip
ADDRESSED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
FAR = {socket.AF_INET, socket.AF_INET6}


def watch() -> list[str]:
    """From now on what must not happen is written into this list, with the place in the code."""
    found: list[str] = []

    def note(what: str) -> None:
        found.append(f"{what}\n{''.join(traceback.format_stack(limit=12)[:-2])}")

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        far = event == "socket.__new__" and arguments[1] in FAR
        far |= event in ADDRESSED and isinstance(arguments[1], tuple)  # the address of a local socket is a path
        if far or event in NEVER:
            note(f"{event} {arguments!r}")

    def told(name: str, real: Any) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            note(f"pickle.{name}")
            return real(*args, **kwargs)

        return call

    sys.addaudithook(heard)
    for name in ("load", "loads", "Unpickler"):  # plain values are unpickled without an event
        setattr(pickle, name, told(name, getattr(pickle, name)))
    return found
