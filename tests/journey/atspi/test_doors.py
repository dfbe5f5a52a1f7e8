# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the attract scene through every door of home and back."""
from journey import Journey

BACK, HOME, SEARCH, MAP, QUIZ = '返回', '首页', '搜索', '地图', '问答'


class Doors(Journey):
    def doors(self):
        """Routes and titles of the six doors, by what home's page leads to."""
        return ['/plants', '/parks', '/projects', '/timeline', '/figures', '/strategy']

    def test_attract_says_the_motto_and_leads_home(self):
        self.kiosk.await_title(self.words['motto'])
        self.enter()
        self.assertTrue(self.kiosk.find(HOME, 'button').has(23), 'home is not said to be where one is')

    def test_every_door_leads_to_its_section_and_back(self):
        self.enter()
        for route in self.doors():
            with self.subTest(route=route):
                title = self.oracle.title(route)
                self.kiosk.press(title, begins=True)
                self.kiosk.find(f'{HOME}  /  {title}', 'label')
                self.kiosk.press(BACK)
                self.kiosk.await_title(self.words['motto'])

    def test_map_search_and_quiz_lead_home_again(self):
        self.enter()
        for name, there in ((MAP, '放大地图'), (SEARCH, 'q'), (QUIZ, '跳过')):
            with self.subTest(name=name):
                self.kiosk.press(name)
                self.kiosk.find_control(there)
                self.kiosk.press(HOME)
                self.kiosk.await_title(self.words['motto'])

    def test_the_guided_tour_leads_pauses_and_is_left(self):
        self.enter()
        self.kiosk.press('导览', begins=True)
        self.kiosk.find('第 1 站，共', begins=True)
        self.kiosk.press('暂停')
        self.kiosk.find_control('继续')
        self.kiosk.press('下一站')
        self.kiosk.find('第 2 站，共', begins=True)
        self.kiosk.press('离开导览')
        self.kiosk.wait_for('the guide to be gone', lambda screen: not any(node.name == '离开导览' for node in screen))
