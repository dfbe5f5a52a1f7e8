# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the attract scene through every door of home and back."""
from journey import Journey

from node import SELECTED

DOORS = ('/plants', '/parks', '/projects', '/timeline', '/figures', '/strategy')


class Doors(Journey):
    def test_attract_leads_home_and_says_so(self):
        self.kiosk.await_title(self.words['motto'])
        self.enter()
        self.assertTrue(self.kiosk.find(self.say('Home'), 'button').has(SELECTED), 'home is not said to be where one is')

    def test_every_door_leads_to_its_section_and_back(self):
        self.enter()
        for route in DOORS:
            with self.subTest(route=route):
                self.open(route)
                self.kiosk.press(self.say('Back'))
                self.kiosk.await_title(self.words['motto'])

    def test_map_search_and_quiz_lead_home_again(self):
        self.enter()
        for name, there in (('Map', 'Make the map larger'), ('Search', 'Clear all'), ('Quiz', 'Skip')):
            with self.subTest(name=name):
                self.kiosk.press(self.say(name))
                self.kiosk.find_control(self.say(there))
                self.enter()

    def test_the_guided_tour_leads_pauses_and_is_left(self):
        self.enter()
        tour = self.say('Tour · %n min').split(' ')[0]
        self.kiosk.press(tour, begins=True)
        stop = self.say('Stop %1 of %2', 1, '').rstrip(' 站')
        self.kiosk.find(stop, begins=True)
        self.kiosk.press(self.say('Pause'))
        self.kiosk.find_control(self.say('Go on'))
        self.kiosk.press(self.say('Next stop'))
        self.kiosk.find(stop.replace('1', '2'), begins=True)
        leave = self.say('Leave the tour')
        self.kiosk.press(leave)
        self.kiosk.wait_for('the guide to be gone', lambda screen: not any(node.name == leave for node in screen))
