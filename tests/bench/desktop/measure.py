#!/usr/bin/env python3
"""Measures plumbline-desktop: start, memory, what it costs while nothing happens, and time per frame.
   measure.py FOLDER      the folder with plumbline-desktop and plumbline_bench; in a display"""

import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "faces/desktop/window"))
from driver import Window, environment  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
DESKTOP = str(BIN / "plumbline-desktop")
STARTS, IDLE = 9, 20
TICK = os.sysconf("SC_CLK_TCK")


def until_first_frame(home):
    """Milliseconds from before the process exists to its word that the first frame is shown; and its own count."""
    begin = time.monotonic()
    program = subprocess.Popen([DESKTOP, "--times"], stderr=subprocess.PIPE, text=True,
                               env={**os.environ, **environment(home)})
    own = 0.0
    for line in program.stderr:
        if line.startswith("first frame:"):
            whole, own = (time.monotonic() - begin) * 1000, float(line.split()[2])
            break
    program.kill()
    program.wait()
    return whole, own


def memory(pid):
    """Megabytes: at most so far, now, and of what is now the part that is no file's."""
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+) kB", status)[1]) / 1024 for name in ("VmHWM", "VmRSS", "RssAnon")]


def cpu(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def look_around(w):
    """The screens a trainee sees in one sitting: every tab, a module, two decisions with what came of them."""
    for tab, mark in (("Practise", "scenario/"), ("Results", ""), ("Rules", ""), ("Advisor", ""), ("Settings", ""),
                      ("Course", "module/")):
        w.enter(f"tab/{tab}", tab, lambda page: w.item(f"tab/{tab}")["state"] == "shown")
    w.enter("next", "the module", lambda page: w.item("scenario/ninety-days/practise"))
    w.enter("scenario/ninety-days/practise", "the first decision", lambda page: w.item("option/0"))
    for option in ("option/2", "option/0"):
        if w.item(option):
            w.enter(option, "the question why", lambda page: w.item("reason"))
        else:
            w.enter("decide", "the question why", lambda page: w.item("reason"))
        w.enter("confirm", "what came of it", lambda page: w.item("continue"))
        w.enter("continue", "what comes next", lambda page: not w.item("continue"))


def dearest_frames(count):
    ran = subprocess.run([str(BIN / "plumbline_bench"), "--benchmark_filter=^desktop/", "--benchmark_format=json"],
                         check=True, capture_output=True, text=True)
    found = [(b["cpu_time"] / 1000, b["name"]) for b in json.loads(ran.stdout)["benchmarks"]]
    return sorted(found, reverse=True)[:count], len(found)


def row(what, figure, limit=""):
    print(f"{what:<58} {figure:>12}   {limit}", flush=True)


def main():
    row("software drawing (llvmpipe) in Xvfb", "", "our aim")
    with tempfile.TemporaryDirectory(prefix="plumbline-bench-") as home:
        starts = [until_first_frame(home) for _ in range(STARTS)]
        whole, own = (statistics.median(s[i] for s in starts) for i in (0, 1))
        row(f"start to first frame, median of {STARTS}", f"{whole:.0f} ms", "300 ms")
        row("  of it in our own main, window included", f"{own:.0f} ms")
        row("  the quickest of them", f"{min(s[0] for s in starts):.0f} ms")

        w = Window(DESKTOP, home)
        pid = w.process.pid
        at_most, now, own_memory = memory(pid)
        row("resident memory after the start", f"{now:.0f} MB", "120 MB")
        row("  at most so far", f"{at_most:.0f} MB")
        row("  of it no file's (the rest is code and shared)", f"{own_memory:.0f} MB")
        look_around(w)
        at_most, now, own_memory = memory(pid)
        row("resident memory after every tab and two decisions", f"{now:.0f} MB", "120 MB")
        row("  at most so far", f"{at_most:.0f} MB")
        row("  of it no file's", f"{own_memory:.0f} MB")
        begin, used = time.monotonic(), cpu(pid)
        time.sleep(IDLE)
        share = (cpu(pid) - used) / (time.monotonic() - begin) * 100
        row(f"processor while nothing happens, over {IDLE} s", f"{share:.1f} %", "2 %")
        w.kill()
    dearest, count = dearest_frames(5)
    for milliseconds, name in dearest:
        row(f"interface per frame, {name}", f"{milliseconds:.3f} ms", "1 ms")
    print(f"(the dearest of {count} sample screens; build/bench/bin/plumbline_bench --benchmark_filter=^desktop/ shows all)")


if __name__ == "__main__":
    main()
