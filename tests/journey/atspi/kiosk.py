# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk as somebody meets it who cannot see it: names, roles and actions, nothing else."""
import time

from gi.repository import GLib

import bus
from node import Box, Node, ROLES, SHOWING, plain

DEADLINE = 20
PAUSE = 0.03


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
            targets = [target for target, _ in level]
            nodes = self._nodes(level)
            shown = [(target, node) for target, node in zip(targets, nodes) if node is not None]
            found.extend((place[target], node) for target, node in shown if node.role != 'application')
            following = []
            for (target, node), children in zip(shown, self.bus.children([target for target, _ in shown])):
                for index, child in enumerate(children):
                    place[child] = (*place[target], index)
                    following.append((child, (*node.path, node.name)))
            level = following

    def _nodes(self, level):
        questions = []
        for target, _ in level:
            questions += [(target, bus.ACCESSIBLE, 'GetState', None),
                          (target, bus.ACCESSIBLE, 'GetRole', None),
                          (target, bus.PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Name'))),
                          (target, bus.PROPERTIES, 'Get', GLib.Variant('(ss)', (bus.ACCESSIBLE, 'Description'))),
                          (target, bus.COMPONENT, 'GetExtents', GLib.Variant('(u)', (0,))),
                          (target, bus.ACTION, 'GetActions', None)]
        answers = self.bus.ask_all(questions)
        nodes = []
        for index, (target, path) in enumerate(level):
            state, role, name, description, extents, actions = answers[6 * index:6 * index + 6]
            states = state[0] | state[1] << 32 if state else 0
            if not states >> SHOWING & 1 or name is None:
                nodes.append(None)
                continue
            role = 'application' if role == 75 else ROLES.get(role, str(role))
            nodes.append(Node(target, path, name, description or '', role, states, Box(*(extents or (0, 0, 0, 0))),
                              tuple(action[0] for action in actions or ())))
        return nodes
