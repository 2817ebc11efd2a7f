"""Operates plumbline-desktop from outside as a person does: keys and mouse through the X server (xdotool). What there
is to press, and where, it knows from what the program says with --tell. It waits for what is to be seen, never for a
time; only a program that shows nothing new for very long is given up."""

import json
import os
import queue
import subprocess
import threading
import time

PATIENCE = float(os.environ.get("PLUMBLINE_PATIENCE", 240))  # seconds; with sanitizers, on a machine that does other things


class Gone(AssertionError):
    pass


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, stdout=subprocess.DEVNULL)


class Window:
    def __init__(self, program, home, *options):
        self.page, self.err = {"focus": "", "items": [], "said": []}, []
        self.lines = queue.Queue()
        self.process = subprocess.Popen([program, "--tell", *options], stderr=subprocess.PIPE, text=True,
                                        env={**os.environ, **environment(home)})
        threading.Thread(target=self._listen, daemon=True).start()
        self.until("the first page", lambda page: page["items"])
        found = subprocess.run(["xdotool", "search", "--sync", "--all", "--pid", str(self.process.pid), "--name", "Plumbline"],
                               check=True, capture_output=True, text=True, timeout=PATIENCE)
        self.id = found.stdout.split()[0]

    def _listen(self):
        for line in self.process.stderr:
            self.lines.put(line)
        self.lines.put(None)

    # --- what is to be seen

    def until(self, what, condition):
        """Waits until the page meets the condition, and returns what that found."""
        end = time.monotonic() + PATIENCE
        while not (found := condition(self.page)):
            try:
                line = self.lines.get(timeout=max(0, end - time.monotonic()))
            except queue.Empty:
                raise Gone(f"It never came to {what}. Last page: {json.dumps(self.page)}") from None
            if line is None:
                raise Gone(f"The program ended before it came to {what}:\n{''.join(self.err)}")
            if line.startswith("{"):
                self.page = json.loads(line)
            else:
                self.err.append(line)
        return found

    def item(self, item):
        return next((i for i in self.page["items"] if i["id"] == item), None)

    def shows(self, item):
        self.until(item, lambda page: self.item(item))

    def says(self, words):
        self.until(f"'{words}'", lambda page: any(words in said for said in page["said"]))

    # --- what a person does

    def to_front(self):
        xdotool("windowraise", self.id, "windowfocus", "--sync", self.id)

    def key(self, *names):
        self.to_front()
        for name in names:
            xdotool("key", "--clearmodifiers", name)

    def press(self, name, what, condition):
        """A key, and what comes of it. What was scrolled out of sight only comes into view the first time."""
        self.key(name)
        self.until(what, condition)

    def write(self, text):
        self.to_front()
        xdotool("type", "--clearmodifiers", "--delay", 40, text)

    def focus(self, item):
        """With Tab, as often as it takes."""
        self.shows(item)
        for _ in range(200):
            if self.page["focus"] == item:
                return
            before = self.page["focus"]
            self.press("Tab", f"another focus than {before}", lambda page: page["focus"] != before)
        raise Gone(f"Tab never came to {item}.")

    def enter(self, item, what, condition):
        self.focus(item)
        if not self.seen(item):  # the first time only brings it into view
            self.press("Return", f"{item} in sight", lambda page: self.seen(item))
        self.press("Return", what, condition)

    def seen(self, item):
        return "seen" in self.item(item)

    def wheel_to(self, item):
        for _ in range(200):
            if self.seen(item):
                return
            before = self.page
            self.mouse([400, 500, 400, 500], 5)
            self.until("the page scrolled", lambda page: page != before)
        raise Gone(f"The wheel never came to {item}.")

    def mouse(self, box, button):
        x0, y0, x1, y1 = box
        self.to_front()
        xdotool("mousemove", "--window", self.id, int((x0 + x1) / 2), int((y0 + y1) / 2))
        xdotool("click", button)

    def click(self, item, what, condition):
        self.shows(item)
        self.wheel_to(item)
        self.mouse(self.item(item)["seen"], 1)
        self.until(what, condition)

    # --- the end

    def kill(self):
        self.process.kill()
        self.process.wait()

    def quit(self):
        """Ctrl+Q."""
        self.key("ctrl+q")
        code = self.process.wait(PATIENCE)
        while (line := self.lines.get(timeout=PATIENCE)) is not None:
            self.err.append(line)
        if code != 0:
            raise Gone(f"It returned {code}:\n{''.join(self.err)[-8000:]}")


def environment(home):
    # Of the memory that is left at the end, much is the graphics driver's, which nobody here can give back.
    sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
    return {"ASAN_OPTIONS": sanitizer, "XDG_DATA_HOME": f"{home}/data", "XDG_CONFIG_HOME": f"{home}/config", "XDG_STATE_HOME": f"{home}/state",
            "SDL_AUDIODRIVER": "dummy", "LIBGL_ALWAYS_SOFTWARE": "1"}
