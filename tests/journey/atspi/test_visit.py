# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searching, another language and the reading aids, on the way through the hall."""
from journey import Journey
from node import CHECKED, SELECTED, plain

LANGUAGES = {'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', 'en': 'English'}
# So much of a screen, without the bar, stays title and picture in low reach.
LOW_REACH_TOP = round(0.38 * 968)


class Search(Journey):
    def setUp(self):
        self.enter()
        self.kiosk.press(self.say('Search'))
        self.kiosk.find_control(self.say('Clear all'))

    def type(self, letters):
        for letter in letters:
            self.kiosk.press(letter, 'button')

    def test_pinyin_finds_a_plant_and_opens_it(self):
        self.type('yiqihongqi')
        title = self.oracle.title('/place/faw-hongqi')
        self.kiosk.wait_for('an answer', lambda screen: any(
            node.is_control and title in plain(node.name) and node.box.y > 150 for node in screen))
        self.kiosk.press(next(plain(node.name) for node in self.kiosk.settled()
                              if node.is_control and plain(node.name).split(', ')[1:2] == [title]))
        self.await_way(title)

    def test_initials_find_too(self):
        self.type('dfdj')
        self.kiosk.wait_for('answers', lambda screen: any(
            node.is_control and '东风大街' in plain(node.name) for node in screen))

    def test_nothing_found_offers_something(self):
        self.type('qqqqzzzz')
        self.kiosk.find(self.say('Nothing found'))
        self.kiosk.find(self.say('These come close:'))
        offered = [node for node in self.kiosk.settled() if node.is_control and ', ' in node.name]
        self.assertTrue(offered, 'an empty result offers nothing')
        title = plain(offered[0].name).split(', ', 1)[1]
        self.kiosk.press_node(offered[0])
        self.await_way(title)

    def test_letters_are_taken_back(self):
        self.type('hq')
        self.kiosk.find(self.say('Search for %1', 'hq'))
        self.kiosk.press(self.say('Delete'))
        self.kiosk.find(self.say('Search for %1', 'h'))
        self.kiosk.press(self.say('Clear all'))
        self.kiosk.find(self.say('Often looked for:'))


class Language(Journey):
    def test_a_page_changes_its_words_and_stays(self):
        self.enter()
        self.open('/plants')
        route = self.oracle.linked('/plants', 'place')[0]
        self.open(route)
        for language, name in LANGUAGES.items():
            with self.subTest(language=language):
                self.kiosk.press(name)
                page = self.oracle.page(route, language)
                self.kiosk.await_title(page['title'])
                self.assertTrue(self.kiosk.find(name, 'button').has(SELECTED), f'{name} is not said to be chosen')
                read = ' '.join(self.kiosk.texts())
                for figure in page['figures'][:2]:
                    for key in ('label', 'text', 'period', 'source'):
                        self.assertIn(figure[key], read)
                others = {self.oracle.title(route, other) for other in LANGUAGES} - {page['title'], self.oracle.title(route, 'en')}
                if language == 'en':
                    for other in others:
                        self.assertNotIn(f'/  {other}', read, 'words of another language are left')
        self.kiosk.press(LANGUAGES['zh-Hans'])


class Aids(Journey):
    def setUp(self):
        self.enter()
        self.open('/parks')
        self.open(self.oracle.linked('/parks', 'place')[0])

    def tearDown(self):
        self.press_aid(self.say('Back to standard'))
        super().tearDown()

    def press_aid(self, name):
        """Opens the reading aids, presses one and closes them."""
        self.kiosk.press(self.say('Access'))
        self.kiosk.find(self.say('Reading aids'), 'dialog')
        self.kiosk.press(name)
        self.kiosk.press(self.say('Done'))
        self.kiosk.wait_for('the aids to be closed', lambda screen: not any(node.role == 'dialog' for node in screen))

    def box(self, name):
        self.kiosk.settled()
        return self.kiosk.find(name).box

    def test_largest_text_is_larger(self):
        lead = next(plain(node.name) for node in self.kiosk.settled() if node.role == 'label' and len(node.name) > 10 and node.box.y > 200)
        before = self.box(self.say('Data and sources'))
        self.press_aid(self.say('Largest'))
        after = self.box(self.say('Data and sources'))
        self.assertGreater(after.width, before.width * 1.2, f'“{lead}” stands among letters that did not grow')

    def test_low_reach_brings_everything_down(self):
        # What only reads may stay above.
        fact = next(plain(node.name) for node in self.kiosk.settled() if node.can_press and node.box.y > 200)
        before = self.box(fact)
        self.press_aid(self.say('%1: off', self.say('Low reach')))
        self.assertGreater(self.box(fact).y, before.y, f'“{fact}” stays where it was')
        high = [str(node) for node in self.kiosk.settled() if node.is_control and node.can_press and node.box.y < LOW_REACH_TOP]
        self.assertEqual(high, [], 'controls stay among title and picture')

    def test_high_contrast_is_seen(self):
        ground = (8, 8)
        before = self.stage.colour(*ground)
        self.press_aid(self.say('%1: off', self.say('High contrast')))
        self.kiosk.wait_for('another ground', lambda screen: self.stage.colour(*ground) != before)
        self.press_aid(self.say('%1: on', self.say('High contrast')))
        self.kiosk.wait_for('the ground as it was', lambda screen: self.stage.colour(*ground) == before)

    def test_switches_say_whether_they_are_on(self):
        self.kiosk.press(self.say('Access'))
        for aid in ('High contrast', 'Less motion', 'Low reach'):
            with self.subTest(aid=aid):
                off, on = self.say('%1: off', self.say(aid)), self.say('%1: on', self.say(aid))
                self.assertEqual(self.kiosk.find_control(off).role, 'check box')
                self.kiosk.press(off)
                self.assertTrue(self.kiosk.find_control(on).has(CHECKED), f'{on} is not checked')
                self.kiosk.press(on)
                self.assertFalse(self.kiosk.find_control(off).has(CHECKED), f'{off} is checked')
        self.kiosk.press(self.say('Done'))
