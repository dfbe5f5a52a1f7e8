# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whoever leaves is asked whether he is still there; nothing of him is left for the next visitor."""
import csv
import shutil
import time

from journey import HALLS, Journey
from node import SELECTED, plain
from speech import Speech

# Seconds that this hall waits before it asks, and that it then asks for.
PATIENCE, ASKING = 10, 20
SLACK = 15


class Idle(Journey):
    hall = 'harbour'

    @classmethod
    def folder(cls):
        """The hall, hurried: a setting that any hall may have."""
        folder = cls.work() / 'content'
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(HALLS[cls.hall], folder)
        with (folder / 'hall.csv').open(encoding='utf-8', newline='') as file:
            rows = [row for row in csv.reader(file) if row[0] != 'idle-seconds']
        with (folder / 'hall.csv').open('w', encoding='utf-8', newline='') as file:
            csv.writer(file, lineterminator='\n').writerows([*rows, ['idle-seconds', PATIENCE, '', '']])
        return folder

    def seconds_left(self, screen, question):
        """What the countdown of the question says; none where it is not asked."""
        numbers = [int(node.name) for node in screen if node.path and node.path[-1] == question and node.name.isdigit()]
        return numbers[0] if numbers else None

    def test_asks_stays_and_at_last_forgets(self):
        english = Speech(None, 'en')
        question = english('Still there? Touch anywhere to stay on this page.')
        self.enter()
        self.kiosk.press('English')
        self.kiosk.press(english('Access'))
        self.kiosk.press(english('Largest'))
        self.kiosk.press(english('%1: off', english('High contrast')))
        self.kiosk.press(english('Done'))
        self.kiosk.press(english('Search'))
        self.kiosk.press('w', 'button')
        self.kiosk.find(english('Search for %1', 'w'))

        # Asked, with a countdown that runs; an answer keeps everything.
        first = self.kiosk.wait_for('the question', lambda screen: self.seconds_left(screen, question), PATIENCE + SLACK)
        self.kiosk.wait_for('the countdown to run', lambda screen: (self.seconds_left(screen, question) or first) < first)
        self.kiosk.press_node(self.kiosk.find(question, 'alert'))
        self.kiosk.wait_for('the question to be gone', lambda screen: self.seconds_left(screen, question) is None)
        self.kiosk.find(english('Search for %1', 'w'))

        # Who goes on pressing is not asked, however long it takes.
        end = time.monotonic() + PATIENCE + 2
        while time.monotonic() < end:
            self.kiosk.press(english('Delete'))
            self.kiosk.find(english('Search for %1', ''))
            self.kiosk.press('w', 'button')
            self.kiosk.find(english('Search for %1', 'w'))
            self.assertIsNone(self.seconds_left(self.kiosk.screen(), question), 'asked although somebody presses')

        # Not answered, it ends in the attract scene of the hall's own language.
        self.kiosk.wait_for('the question', lambda screen: self.seconds_left(screen, question), PATIENCE + SLACK)
        self.kiosk.wait_for('the attract scene', self.at_attract, ASKING + SLACK)
        self.enter()
        self.assertTrue(self.kiosk.find('简体中文').has(SELECTED), 'the language of the visitor before is left')
        self.kiosk.press(self.say('Access'))
        self.assertTrue(self.kiosk.find(self.say('Standard')).has(SELECTED), 'the text of the visitor before is left')
        self.kiosk.find(self.say('%1: off', self.say('High contrast')))
        self.kiosk.press(self.say('Done'))
        self.kiosk.press(self.say('Search'))
        self.kiosk.find(self.say('Often looked for:'))
        self.assertFalse([node for node in self.kiosk.settled() if plain(node.name) == self.say('Search for %1', 'w')])
