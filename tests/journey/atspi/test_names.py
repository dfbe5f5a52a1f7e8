# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever can be operated on any screen says what it is called, what it is and that it can be pressed, and sounds like nothing else there."""
from collections import Counter

from journey import Journey
from node import CONTROLS, READ_ONLY, plain

# The question of the idle watch is pressed as a whole.
PRESSABLE = CONTROLS | {'alert'}


def faults(screen):
    """What somebody who cannot see would stumble over."""
    found = []
    for node in screen:
        presses = 'Press' in node.actions
        if not node.name.strip() and (node.is_control or node.role in ('label', 'heading', 'dialog', 'graphic')):
            found.append(f'{node} has no name')
        if node.is_control and not presses:
            found.append(f'{node} has no action')
        if presses and node.role not in PRESSABLE:
            found.append(f'{node} can be pressed, but is no control')
        if presses and node.box.width * node.box.height == 0:
            found.append(f'{node} has no place')
    again = Counter((node.path, plain(node.name)) for node in screen if node.is_control and not node.has(READ_ONLY))
    found += [f'{count} controls are called “{name}”' for (_, name), count in again.items() if count > 1 and name]
    return found


class Names(Journey):
    def setUp(self):
        self.found = []

    def look(self, where):
        """Notes the faults of the present screen."""
        self.found += [f'{where}: {fault}' for fault in faults(self.kiosk.settled())]

    def visit(self, route):
        self.open(route)
        self.look(route)

    def test_every_screen_says_what_can_be_done(self):
        self.kiosk.await_title(self.words['motto'])
        self.look('/attract')
        self.enter()
        self.look('/')
        for route in ('/projects', '/timeline', '/figures', '/strategy'):
            self.visit(route)
            self.enter()
        for section in ('/plants', '/parks'):
            self.visit(section)
            self.visit(self.oracle.linked(section, 'place')[-1])
            self.enter()
        for name in map(self.say, ('Map', 'Search', 'Quiz')):
            self.kiosk.press(name)
            self.kiosk.wait_for(name, lambda screen: not any(plain(node.name) == self.words['motto'] for node in screen))
            self.look(name)
            self.enter()
        self.kiosk.press(self.say('Access'))
        self.kiosk.find(self.say('Reading aids'), 'dialog')
        self.look('reading aids')
        self.assertEqual(self.found, [], '\n' + '\n'.join(self.found))
