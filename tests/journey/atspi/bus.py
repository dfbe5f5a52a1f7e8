# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility bus, spoken as a screen reader speaks it.

Calls are sent in one go and their answers gathered, since a screen is hundreds of objects. Nothing is cached: an
answer is what the program says now.
"""
import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib

ANSWER_MS = 10_000
ACCESSIBLE = 'org.a11y.atspi.Accessible'
ACTION = 'org.a11y.atspi.Action'
COMPONENT = 'org.a11y.atspi.Component'
PROPERTIES = 'org.freedesktop.DBus.Properties'
REGISTRY = ('org.a11y.atspi.Registry', '/org/a11y/atspi/accessible/root')


def connect(address):
    """A connection of our own to the bus at that address."""
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


class AccessibilityBus:
    """The bus that programs on one session bus show their objects on. An object is (name on the bus, path)."""

    def __init__(self, session_address):
        self.session = connect(session_address)
        answer = self.session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress', None, None,
                                        Gio.DBusCallFlags.NONE, ANSWER_MS, None)
        self.connection = connect(answer.unpack()[0])

    def close(self):
        self.connection.close_sync(None)
        self.session.close_sync(None)

    def ask(self, target, interface, method, arguments=None):
        """One answer; GLib.Error if there is none."""
        return self._finish(self.connection.call_sync(*target, interface, method, arguments, None,
                                                      Gio.DBusCallFlags.NONE, ANSWER_MS, None))

    def ask_all(self, questions):
        """Answers to many questions (target, interface, method, arguments); None for an object that has gone meanwhile."""
        answers = [None] * len(questions)
        waiting = len(questions)

        def answered(connection, result, index):
            nonlocal waiting
            waiting -= 1
            try:
                answers[index] = self._finish(connection.call_finish(result))
            except GLib.Error:
                pass

        for index, (target, interface, method, arguments) in enumerate(questions):
            self.connection.call(*target, interface, method, arguments, None, Gio.DBusCallFlags.NONE, ANSWER_MS, None,
                                 answered, index)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers

    def children(self, targets):
        return [[tuple(child) for child in answer or []]
                for answer in self.ask_all([(target, ACCESSIBLE, 'GetChildren', None) for target in targets])]

    def programs(self):
        """The roots of the programs that are on the bus."""
        return self.children([REGISTRY])[0]

    @staticmethod
    def _finish(answer):
        values = answer.unpack()
        return values[0] if len(values) == 1 else values
