# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all journeys share: a hall built and signed for them, the program shown on a stage of its own, a picture when one fails."""
import os
import subprocess
import unittest
from pathlib import Path

from kiosk import Kiosk
from node import plain
from oracle import Oracle
from speech import Speech
from stage import Stage

BUILD = Path(os.environ['AUTOCITY_BUILD'])
SOURCE = Path(__file__).resolve().parents[3]
HALLS = {'hall': SOURCE / 'data' / 'content', 'harbour': SOURCE / 'tests' / 'content-harbour'}
NOW = '2026-05-01T10:00:00'


class Bundle:
    """A hall's folder made a bundle, and its export."""

    def __init__(self, name, folder, work):
        work.mkdir(parents=True, exist_ok=True)
        self.keys = work / 'keys'
        self.file = work / f'{name}.hallbundle'
        tool = BUILD / 'bin' / 'autocity-bundle'
        if not self.keys.exists():
            self._run(tool, 'keygen', '--no-password', self.keys)
        self._run(tool, 'build', folder, self.file, '--serial', '1', '--key', next(self.keys.glob('*.key')))
        self.oracle = Oracle(self._run(tool, 'export', self.file, '--format', 'jsonl').splitlines())

    @staticmethod
    def _run(*command):
        done = subprocess.run(list(map(str, command)), check=False, capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f'{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}')
        return done.stdout


class Journey(unittest.TestCase):
    """Tests of one class share one program, as visitors share it: each begins at home, the first at the attract scene."""

    hall = 'hall'
    language = 'zh-Hans'
    options = ()
    size = (1920, 1080)

    @classmethod
    def folder(cls):
        """The hall's content."""
        return HALLS[cls.hall]

    @classmethod
    def work(cls):
        return BUILD / 'journey' / cls.__module__ / cls.__name__

    @classmethod
    def setUpClass(cls):
        bundle = Bundle(cls.hall, cls.folder(), cls.work())
        cls.oracle = bundle.oracle
        cls.words = dict(zip(('name', 'motto', 'touch'), cls.oracle.page('/attract', cls.language)['strings']))
        cls.say = Speech(SOURCE / 'assets' / 'translations', cls.language)
        cls.stage = Stage(BUILD / 'bin' / 'autocity-kiosk',
                          ['--bundle', bundle.file, '--keys', bundle.keys, '--now', NOW, '--language', cls.language, *cls.options],
                          *cls.size)
        cls.addClassCleanup(cls.stage.close)
        cls.kiosk = Kiosk(cls.stage)

    def tearDown(self):
        complaints = self.stage.complaints()
        self.assertEqual(complaints, [], 'the program complained:\n' + '\n'.join(complaints))

    def photograph(self):
        """Keeps a picture of the screen as it is now; says where."""
        picture = self.work() / f'{self._testMethodName}.png'
        self.stage.screenshot(picture)
        return picture

    def await_way(self, title):
        """Waits until the bar says that this is where one is."""
        self.kiosk.wait_for(f'the way to {title!r}', lambda screen: any(
            node.role == 'label' and plain(node.name).endswith(f'  /  {title}') for node in screen))

    def open(self, route):
        """Opens what leads there from this screen, turning pages of a list until it comes; waits to be there."""
        title = self.oracle.title(route, self.language)
        self.reach(title, begins=True)
        self.await_way(title)

    def reach(self, name, begins=False):
        """Presses the control of that name, turning pages of the list that it is in, from the first, until it comes."""
        if not self.kiosk.controls(name, begins=begins):
            while self.kiosk.turn(self.say('Previous page')):
                pass
        while not self.kiosk.controls(name, begins=begins):
            self.assertTrue(self.kiosk.turn(self.say('Next page')), f'“{name}” is on no page')
        self.kiosk.press(name, begins=begins)

    def at_attract(self, screen):
        return any(node.role == 'button' and plain(node.name) == self.words['touch'] for node in screen)

    def enter(self):
        """To home, from the attract scene or from wherever the test before ended."""
        there = self.kiosk.settled()
        if self.at_attract(there):
            self.kiosk.press(self.words['touch'], 'button')
        else:
            self.kiosk.press(self.say('Home'))
        self.kiosk.await_title(self.words['motto'])
