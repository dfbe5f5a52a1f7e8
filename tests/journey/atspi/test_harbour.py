# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hall that the engine was not written for is walked the same way, in English from the first word."""
from journey import Journey
from test_names import faults

FIRST_HALL = ('汽开', '长春', '一汽', 'Changchun', 'FAW')


class Harbour(Journey):
    hall = 'harbour'
    language = 'en'

    def look(self):
        screen = self.kiosk.settled()
        self.assertEqual(faults(screen), [])
        for text in self.kiosk.texts(screen):
            self.assertFalse([word for word in FIRST_HALL if word in text], f'the first hall shows through: {text}')

    def test_a_short_walk(self):
        self.enter()
        self.look()
        for route in ('/plants', '/parks', '/projects', '/timeline', '/figures', '/strategy'):
            with self.subTest(route=route):
                self.open(route)
                self.look()
                places = self.oracle.linked(route, 'place') if route in ('/plants', '/parks') else []
                if places:
                    self.open(places[0])
                    self.look()
                self.enter()
        self.kiosk.press('Search')
        for letter in 'quay':
            self.kiosk.press(letter, 'button')
        self.kiosk.find('Search for quay')
        self.look()
