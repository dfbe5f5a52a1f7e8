#!/usr/bin/env python3
# SPDX-FileCopyrightText: autocity-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots a disk in QEMU and uses the kiosk on its screen: waits for home, touches a door, and waits for what opens.

It speaks QMP, QEMU's machine protocol (docs/interop/qmp-spec.txt): screendump for pictures, input-send-event for touches.
"""
import argparse
import json
import pathlib
import socket
import subprocess
import sys
import time

BOOT_SECONDS = 900  # an emulated processor is slow; it is only the point at which we give up
STEP_SECONDS = 300
BAR = (0x0E, 0x3D, 0x2D)  # ground of the bar at the foot of each screen: plate-d of the day


class Machine:
    """A QEMU process and its QMP socket."""

    def __init__(self, options):
        self.socket_path = options.pictures / "qmp"
        self.picture = options.pictures / "screen.ppm"
        self.process = subprocess.Popen([
            "qemu-system-x86_64", "-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", "2048",
            "-kernel", options.kernel, "-initrd", options.initrd,
            "-append", "root=/dev/vda rw console=tty0 console=ttyS0 quiet loglevel=3 init=/sbin/console-init",
            "-drive", f"file={options.disk},format=raw,if=virtio,snapshot=on",
            "-vga", "none", "-device", options.card, "-device", "qemu-xhci", "-device", "usb-tablet",
            "-display", "none", "-nic", "none", "-serial", f"file:{options.log}",
            "-qmp", f"unix:{self.socket_path},server=on,wait=off",
        ])
        deadline = time.monotonic() + 30
        while not self.socket_path.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise SystemExit("QEMU did not start")
            time.sleep(0.1)
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(self.socket_path))
        self.lines = self.socket.makefile("r", encoding="utf-8")
        self.lines.readline()
        self.ask("qmp_capabilities")

    def ask(self, command, **arguments):
        """Sends one command and returns its answer; events in between are passed over."""
        self.socket.sendall((json.dumps({"execute": command, "arguments": arguments}) + "\n").encode())
        while True:
            answer = json.loads(self.lines.readline())
            if "error" in answer:
                raise SystemExit(f"QEMU refused {command}: {answer['error']}")
            if "return" in answer:
                return answer["return"]

    def screen(self):
        """Width, height and the bytes of the screen, three a pixel."""
        self.ask("screendump", filename=str(self.picture))
        data = self.picture.read_bytes()
        magic, size, _, pixels = data.split(b"\n", 3)
        if magic != b"P6":
            raise SystemExit("QEMU's picture is no PPM")
        width, height = map(int, size.split())
        return width, height, pixels

    def touch(self, x, y):
        """Presses and lets go; x and y are parts of the screen from 0 to 1."""
        place = [{"type": "abs", "data": {"axis": axis, "value": int(part * 0x7FFF)}} for axis, part in (("x", x), ("y", y))]
        press = [{"type": "btn", "data": {"button": "left", "down": down}} for down in (True, False)]
        self.ask("input-send-event", events=place)
        self.ask("input-send-event", events=press[:1])
        time.sleep(0.2)  # how long a finger rests
        self.ask("input-send-event", events=press[1:])

    def stop(self):
        self.process.kill()
        self.process.wait()


def near(pixels, at, colour):
    return all(abs(pixels[at + i] - colour[i]) < 12 for i in range(3))


def is_kiosk(screen):
    """A bar along the whole foot of the screen, and above it many colours."""
    width, height, pixels = screen
    row = (height - 6) * width * 3
    bar = sum(near(pixels, row + x * 3, BAR) for x in range(width)) > 0.9 * width
    colours = {pixels[i:i + 3] for i in range(0, (height // 2) * width * 3, 3 * 97)}
    return bar and len(colours) > 8


def wait_for(machine, what, seconds, holds):
    """The first screen for which `holds` is true; gives up after `seconds`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if machine.process.poll() is not None:
            raise SystemExit(f"the machine ended while we waited for {what}")
        screen = machine.screen()
        if holds(screen):
            return screen
        time.sleep(1)
    raise SystemExit(f"{what} did not come within {seconds} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("kernel", "initrd", "disk", "card"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--log", required=True, type=pathlib.Path)
    parser.add_argument("--pictures", required=True, type=pathlib.Path)
    options = parser.parse_args()
    options.pictures.mkdir(parents=True, exist_ok=True)
    machine = Machine(options)
    try:
        width, height, home = wait_for(machine, "home", BOOT_SECONDS, is_kiosk)
        (options.pictures / "home.ppm").write_bytes(b"P6\n%d %d\n255\n" % (width, height) + home)
        machine.touch(0.1, 0.75)  # the first door
        _, _, opened = wait_for(machine, "what the door opens", STEP_SECONDS,
                                lambda screen: is_kiosk(screen) and different(screen[2], home) > 0.2)
        (options.pictures / "opened.ppm").write_bytes(b"P6\n%d %d\n255\n" % (width, height) + opened)
        print(f"{options.card}: {width}x{height}, home and what its first door opens are on the screen")
    except SystemExit:
        if options.log.exists():
            sys.stderr.write(options.log.read_text(encoding="utf-8", errors="replace")[-4000:])
        raise
    finally:
        machine.stop()


def different(one, other):
    """The part of the pixels that differ, looked at in steps."""
    step = 3 * 53
    places = range(0, min(len(one), len(other)) - 3, step)
    return sum(one[i:i + 3] != other[i:i + 3] for i in places) / max(1, len(places))


if __name__ == "__main__":
    main()
