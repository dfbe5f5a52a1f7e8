# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each kind of page is reached as a visitor reaches it, and says what the export says it must."""
from collections import Counter

from journey import Journey
from node import SELECTED, plain

TABS = ('Overview', 'Values', 'All sources', 'Workshops', 'More', 'Data and sources', 'Events', 'Related')


class Pages(Journey):
    def setUp(self):
        self.enter()

    def own_figures(self, route):
        """Figures of the thing itself; the export has those of what it is related to as well."""
        page = self.oracle.page(route)
        return [figure for figure in page['figures'] if figure['subject'] in ('', page['title'])]

    def richest(self, routes):
        """The page with the most figures of its own."""
        return max(routes, key=lambda route: len(self.own_figures(route)))

    def read_page(self):
        """All that can be read on a page: every tab, every page of its lists. An object's name and description stand together."""
        read = set()
        names = [self.say(tab) for tab in TABS]
        tabs = [plain(node.name) for node in self.kiosk.settled() if node.is_control and plain(node.name) in names]
        for tab in tabs or [None]:
            if tab is not None:
                self.kiosk.press(tab)
                self.kiosk.wait_for(f'the tab {tab}', lambda screen, tab=tab: any(
                    plain(node.name) == tab and node.has(SELECTED) for node in screen))
            turned = True
            while turned:
                read.update(plain(f'{node.name} · {node.description}') for node in self.kiosk.settled())
                turned = self.kiosk.turn(self.say('Next page'))
        return read

    def check_figures(self, route, least=1):
        """Each figure of the thing says label, value with unit, period, kind and source in one breath."""
        self.kiosk.await_title(self.oracle.title(route))
        read = self.read_page()
        figures = self.own_figures(route)
        self.assertGreaterEqual(len(figures), least, f'{route} is no page to test this with')
        for figure in figures:
            wanted = [figure[key] for key in ('label', 'text', 'period', 'kindLabel', 'source')]
            self.assertTrue(any(all(word in text for word in wanted) for text in read),
                            f'{route}: no object says all of {wanted}; there is\n' + '\n'.join(sorted(read)))

    def check_strings(self, route, wanted):
        read = self.read_page()
        for string in wanted:
            self.assertTrue(any(string in text for text in read), f'{route}: nothing says {string!r}; there is\n' + '\n'.join(sorted(read)))

    def test_plant_its_measure_and_its_source(self):
        self.open('/plants')
        plant = self.richest(self.oracle.linked('/plants', 'place'))
        self.open(plant)
        self.check_figures(plant, 3)

        source = self.oracle.linked(plant, 'source')[0]
        self.kiosk.press(self.say('Data and sources'))
        label = self.oracle.page(source)['strings'][1]
        self.reach(self.say('Source: %1', label))
        self.await_way(self.oracle.title(source))
        self.check_strings(source, self.oracle.page(source)['strings'][:3])
        self.kiosk.press(self.say('Back'))

        self.await_way(self.oracle.title(plant))
        figure = self.own_figures(plant)[0]
        self.kiosk.press(self.say('Overview'))
        self.kiosk.press(f"{figure['label']}：{figure['text']}", begins=True)
        self.kiosk.find(self.say('Sources'), 'dialog')
        self.kiosk.find_control(f"{figure['label']}　{figure['text']}", begins=True)
        self.kiosk.press(self.say('All of this measure'))
        self.await_way(figure['label'])
        self.check_strings('/metric', [figure['text'], figure['period']])

    def test_park_and_supplier(self):
        pages = self.oracle.linked('/parks', 'place')
        for kind in ('园区', '配套企业'):
            with self.subTest(kind=kind):
                self.enter()
                self.open('/parks')
                route = self.richest([page for page in pages if kind in self.oracle.page(page)['strings'][:4]])
                self.open(route)
                self.check_figures(route)

    def test_project(self):
        titles = Counter(self.oracle.title(route) for kind in ('place', 'project') for route in self.oracle.routes(kind))
        route = self.richest([route for route in self.oracle.routes('project') if titles[self.oracle.title(route)] == 1])
        status = self.oracle.page(route)['strings'][2]
        self.open('/projects')
        self.kiosk.press(self.say('Only %1: %n project(s)', status).split('%')[0], begins=True)
        self.open(route)
        self.check_figures(route)
        self.check_strings(route, self.oracle.page(route)['strings'][:4])

    def test_event(self):
        self.open('/timeline')
        there = [plain(node.name) for node in self.kiosk.settled() if node.is_control and not node.has(SELECTED)]
        route = next(route for route in self.oracle.routes('event')
                     if any(name.startswith(self.oracle.title(route) + '，') for name in there))
        title = self.oracle.title(route)
        self.kiosk.press(title + '，', begins=True)
        self.kiosk.await_title(title)
        self.kiosk.press(self.say('Open %1', title))
        self.await_way(title)
        self.check_strings(route, self.oracle.page(route)['strings'][:4])

    def test_strategy(self):
        self.open('/strategy')
        there = [plain(node.name) for node in self.kiosk.settled() if node.is_control]
        route = next(route for route in self.oracle.routes('strategy')
                     if self.oracle.title(route) in there and not any(f', {self.oracle.title(route)}' in name for name in there))
        self.open(route)
        self.check_strings(route, self.oracle.page(route)['strings'][:4])
