# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the real program by the accessibility bus: python3 tests/journey/atspi BUILD [MODULE[.CLASS[.TEST]]…]"""
import os
import sys
import unittest
from pathlib import Path

# Nothing is written into the sources.
sys.dont_write_bytecode = True


class Result(unittest.TextTestResult):
    """Takes a picture of the screen at the moment a journey fails."""

    def addError(self, test, err):
        super().addError(test, err)
        self._photograph(test)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._photograph(test)

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self._photograph(test)

    def _photograph(self, test):
        if hasattr(test, 'stage'):
            self.stream.writeln(f'The screen is in {test.photograph()}')


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    os.environ['AUTOCITY_BUILD'] = str(Path(sys.argv[1]).resolve())
    loader = unittest.TestLoader()
    here = Path(__file__).parent
    names = sys.argv[2:] or sorted(path.stem for path in here.glob('test_*.py'))
    tests = loader.loadTestsFromNames(names)
    result = unittest.TextTestRunner(verbosity=2, stream=sys.stdout, resultclass=Result).run(tests)
    sys.exit(0 if result.wasSuccessful() and result.testsRun else 1)


main()
