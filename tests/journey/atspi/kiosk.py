# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as somebody meets it who cannot see it: names, roles and actions, nothing else."""
import time

from gi.repository import GLib

import bus
from node import Box, Node, ROLES, SHOWING, plain

DEADLINE = 20
PAUSE = 0.03
QUESTIONS = (
    (bus.ACCESSIBLE, 'GetRole', None),
    (bus.PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Name'))),
    (bus.PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Description'))),
    (bus.COMPONENT, 'GetExtents', GLib.Variant('(u)', (0,))),
    (bus.ACTION, 'GetActions', None),
)


class NotSeen(AssertionError):
    """What was waited for did not come; the message says what was there instead."""


class Kiosk:
    """Finds by role and name, presses by action, reads what is shown. Whatever it waits for has a deadline."""

    def __init__(self, stage):
        self.stage = stage
        self.bus = stage.bus

    # Reading

    def screen(self):
        """All objects that are showing now, in the order of the tree."""
        found = []
        self._descend([(root, ()) for root in self.bus.programs()], found)
        return [node for _, node in sorted(found, key=lambda pair: pair[0])]

    def settled(self):
        """The screen once it no longer changes: the same twice."""
        before, now, end = None, self.screen(), time.monotonic() + DEADLINE
        while now != before or not now:
            if time.monotonic() > end:
                raise NotSeen('the screen does not come to rest')
            time.sleep(PAUSE)
            before, now = now, self.screen()
        return now

    def texts(self, screen=None):
        """Everything that is read aloud, names and descriptions."""
        nodes = self.settled() if screen is None else screen
        return [plain(text) for node in nodes for text in (node.name, node.description) if text]

    # Waiting

    def wait_for(self, what, condition, deadline=DEADLINE):
        """Waits until condition(screen) holds and returns what it returned."""
        end = time.monotonic() + deadline
        while True:
            screen = self.screen()
            found = condition(screen)
            if found:
                return found
            if self.stage.kiosk.poll() is not None:
                raise NotSeen(f'the program ended with {self.stage.kiosk.returncode}: {self.stage.log.read_text()[-2000:]}')
            if time.monotonic() > end:
                raise NotSeen(f'{what}: not within {deadline} s. There is:\n' + '\n'.join(f'  {node}' for node in screen))
            time.sleep(PAUSE)

    def find(self, name, role=None, begins=False):
        """The one object of that name that can be seen; `begins`: whose name begins so."""
        def there(screen):
            found = [node for node in screen if self._fits(node, name, role, begins)]
            return found[0] if len(found) == 1 else None
        return self.wait_for(f'one {role or "object"} {name!r}', there)

    def find_control(self, name, role=None, begins=False):
        """The one control of that name that can be pressed."""
        def there(screen):
            found = [node for node in screen if node.is_control and node.can_press and self._fits(node, name, role, begins)]
            exact = [node for node in found if plain(node.name) == name]
            found = exact or found
            return found[0] if len(found) == 1 else None
        return self.wait_for(f'one {role or "control"} {name!r} to press', there)

    def controls(self, name, role=None, begins=False):
        """The controls of that name that can be pressed, once the screen is at rest."""
        return [node for node in self.settled() if node.is_control and node.can_press and self._fits(node, name, role, begins)]

    def await_title(self, title):
        """Waits for a screen or page of that title."""
        return self.wait_for(f'the title {title!r}', lambda screen: any(
            node.role == 'heading' and plain(node.name) == title for node in screen))

    # Doing

    def press(self, name, role=None, begins=False):
        """Presses the one control of that name by its action, no pointer involved."""
        self.press_node(self.find_control(name, role, begins))

    def press_node(self, node):
        if not self.bus.ask(node.target, bus.ACTION, 'DoAction', GLib.Variant('(i)', (node.actions.index('Press'),))):
            raise NotSeen(f'{node} does not let itself be pressed')

    def turn(self, name):
        """Presses a pager's plate of that name and waits for the other page; false if there is none to turn to."""
        plates = self.controls(name, 'button')
        if not plates:
            return False
        before = self.settled()
        self.press_node(plates[0])
        self.wait_for('another page', lambda screen: screen != before)
        return True

    @staticmethod
    def _fits(node, name, role, begins):
        text = plain(node.name)
        return (text.startswith(name) if begins else text == name) and role in (None, node.role)

    def _descend(self, level, found):
        """One level of the tree after the other, each asked for in one go; what does not show is not entered."""
        place = {target: (index,) for index, (target, _) in enumerate(level)}
        while level:
            level = self._showing(level)
            nodes = [node for node in map(self._node, level, self._facts(level)) if node is not None]
            found.extend((place[node.target], node) for node in nodes if node.role != 'application')
            following = []
            for node, children in zip(nodes, self.bus.children([node.target for node in nodes])):
                for index, child in enumerate(children):
                    place[child] = (*place[node.target], index)
                    following.append((child, (*node.path, node.name)))
            level = following

    def _showing(self, level):
        """What of a level shows, each with its states."""
        answers = self.bus.ask_all([(target, bus.ACCESSIBLE, 'GetState', None) for target, _ in level])
        states = [answer[0] | answer[1] << 32 if answer else 0 for answer in answers]
        return [(target, path, state) for (target, path), state in zip(level, states) if state >> SHOWING & 1]

    def _facts(self, level):
        """Role, name, description, extents and actions of each."""
        count = len(QUESTIONS)
        answers = self.bus.ask_all([(target, *question) for target, _, _ in level for question in QUESTIONS])
        return [answers[count * index:count * (index + 1)] for index in range(len(level))]

    @staticmethod
    def _node(entry, facts):
        target, path, states = entry
        role, name, description, extents, actions = facts
        if name is None:
            return None  # gone since its state was asked for
        return Node(target, path, name, description or '', ROLES.get(role, str(role)), states, Box(*(extents or (0, 0, 0, 0))),
                    tuple(action[0] for action in actions or ()))
