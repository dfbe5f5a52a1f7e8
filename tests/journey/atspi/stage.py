# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus and the program on them, all our own and gone afterwards."""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from bus import AccessibilityBus

END_SECONDS = 10


class Stage:
    """Runs the program as a machine in a hall would: nothing of this machine's user is read or left behind."""

    def __init__(self, program, arguments, width=1920, height=1080):
        self._processes = []
        self.home = Path(tempfile.mkdtemp(prefix='autocity-journey-'))
        self.log = self.home / 'kiosk.log'
        self.environment = {
            'PATH': '/usr/bin:/bin',
            'HOME': str(self.home),
            'XDG_RUNTIME_DIR': str(self.home),
            'LC_ALL': 'C.UTF-8',
            'TZ': 'Asia/Shanghai',
            'GSETTINGS_BACKEND': 'memory',
            'QT_QPA_PLATFORM': 'xcb',
            'QT_QUICK_BACKEND': 'software',
            # The program answers as soon as a screen reader asks; the tests do not want to be one first.
            'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1',
            'QT_LOGGING_RULES': 'qt.accessibility.*=false',
        }
        for name in ('ASAN_OPTIONS', 'UBSAN_OPTIONS', 'LSAN_OPTIONS'):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        try:
            self._start(program, arguments, width, height)
        except BaseException:
            self.close()
            raise

    def _start(self, program, arguments, width, height):
        display = self._start_announced('Xvfb', ['-screen', '0', f'{width}x{height}x24', '-nolisten', 'tcp', '-noreset'],
                                        '-displayfd {}')
        self.environment['DISPLAY'] = ':' + display
        address = self._start_announced('dbus-daemon', ['--session', '--nofork', '--nopidfile'], '--print-address={}')
        self.environment['DBUS_SESSION_BUS_ADDRESS'] = address
        # Asking for the accessibility bus starts it; so it is there before the program.
        self.bus = AccessibilityBus(address)
        with self.log.open('wb') as log:
            self.kiosk = subprocess.Popen([str(program), '--size', f'{width}x{height}', *map(str, arguments)],
                                          env=self.environment, stdout=log, stderr=log)
        self._processes.append(self.kiosk)

    def _start_announced(self, program, arguments, announcing):
        """Starts a server that writes its address to a pipe when it is ready, and returns that."""
        reading, writing = os.pipe()
        with (self.home / f'{program}.log').open('wb') as log:
            server = subprocess.Popen([program, *announcing.format(writing).split(), *arguments], env=self.environment,
                                      pass_fds=[writing], stdout=log, stderr=log)
        os.close(writing)
        self._processes.append(server)
        with os.fdopen(reading) as pipe:
            address = pipe.readline().strip()
        if not address:
            raise RuntimeError(f'{program} did not start: {(self.home / f"{program}.log").read_text()}')
        return address

    def complaints(self):
        """What the program warned of."""
        return [line for line in self.log.read_text(errors='replace').splitlines() if ' warning ' in line or ' critical ' in line]

    def screenshot(self, path):
        subprocess.run(['import', '-window', 'root', str(path)], env=self.environment, check=False, timeout=END_SECONDS)

    def colour(self, x, y):
        """The colour of one pixel, as #rrggbb."""
        shown = subprocess.run(['import', '-window', 'root', '-crop', f'1x1+{x}+{y}', '-depth', '8', 'rgb:-'], env=self.environment,
                               check=True, capture_output=True, timeout=END_SECONDS).stdout
        return '#' + shown[:3].hex()

    def close(self):
        if hasattr(self, 'bus'):
            self.bus.close()
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
