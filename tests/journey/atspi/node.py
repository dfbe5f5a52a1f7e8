# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One object of a screen, as the accessibility bus tells of it."""
from dataclasses import dataclass
from typing import NamedTuple

# Numbers of AT-SPI's enumerations.
ROLES = {2: 'alert', 7: 'check box', 16: 'dialog', 23: 'frame', 27: 'graphic', 29: 'label', 32: 'list item', 37: 'tab',
         39: 'panel', 43: 'button', 61: 'text', 63: 'tool bar', 75: 'application', 79: 'entry', 83: 'heading', 88: 'link'}
CHECKED, FOCUSABLE, SELECTED, SENSITIVE, SHOWING, READ_ONLY = 4, 11, 23, 24, 25, 43
# What a visitor expects to be able to press.
CONTROLS = {'button', 'check box', 'link', 'tab', 'list item'}


class Box(NamedTuple):
    """Pixels of the screen."""
    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self):
        return self.y + self.height


@dataclass(frozen=True)
class Node:
    """One object that is showing: what it is called, what it is, where it lies and what can be done with it."""
    target: tuple
    path: tuple  # names of what it lies in, outermost first
    name: str
    description: str
    role: str
    states: int
    box: Box
    actions: tuple

    def has(self, state):
        return bool(self.states >> state & 1)

    @property
    def is_control(self):
        return self.role in CONTROLS

    @property
    def can_press(self):
        return 'Press' in self.actions and self.has(SENSITIVE) and not self.has(READ_ONLY)

    def __str__(self):
        where = ' in '.join(repr(name) for name in reversed(self.path) if name)
        return f'{self.role} “{self.name}”' + (f' in {where}' if where else '') + f' at {tuple(self.box)}'


def plain(text):
    """As the export writes it: every space an ordinary one."""
    return text.replace('\u00a0', ' ').replace('\u202f', ' ')
