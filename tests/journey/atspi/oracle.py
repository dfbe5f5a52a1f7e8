# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hall's export says must be read on each page."""
import json


class Oracle:
    """The lines of `autocity-bundle export --format jsonl`, by route and language."""

    def __init__(self, lines):
        self._pages = {(page['route'], page['language']): page for page in map(json.loads, lines)}

    def page(self, route, language='zh-Hans'):
        return self._pages[route, language]

    def title(self, route, language='zh-Hans'):
        return self.page(route, language)['title']

    def routes(self, kind):
        """Addresses /kind/…, in the order of the export."""
        return list(dict.fromkeys(route for route, _ in self._pages if route.startswith(f'/{kind}/')))

    def linked(self, route, kind):
        """Where a page leads that are of that kind."""
        return [link for link in self.page(route)['links'] if link.startswith(f'/{kind}/')]
