# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the interface in the languages of the hall, from its own translations."""
from xml.etree import ElementTree

FILES = {'zh-Hans': 'autocity_zh_CN.ts', 'zh-Hant': 'autocity_zh_TW.ts'}


class Speech:
    """say('Next page') in one language; `context` is the QML file, where words differ between files."""

    def __init__(self, folder, language):
        self._english = language == 'en'
        self._words = {}
        if self._english:
            return
        for context in ElementTree.parse(folder / FILES[language]).getroot().iter('context'):
            for message in context.iter('message'):
                translation = message.find('translation')
                forms = translation.findall('numerusform')
                words = (forms[0] if forms else translation).text
                source = message.findtext('source')
                self._words[context.findtext('name'), source] = words
                self._words.setdefault((None, source), words)

    def __call__(self, source, *values, context=None):
        words = source if self._english else self._words[context, source]
        for number, value in enumerate(values, 1):
            words = words.replace(f'%{number}', str(value))
        return words

    def opening(self, source):
        """What stands before the first value of a phrase."""
        return self(source).split('%')[0]
