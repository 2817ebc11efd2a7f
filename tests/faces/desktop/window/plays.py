#!/usr/bin/env python3
"""Plays a whole scenario through the real window, and the same decisions in the terminal: both keep the same log.
   plays.py PLUMBLINE-DESKTOP PLUMBLINE      (in a display: tests/platform/window/under_xvfb)"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

from driver import PATIENCE, Window, environment

DESKTOP, TERMINAL = sys.argv[1:]
STORY = "ninety-days"


def records(home, *words):
    """What `plumbline records` says, from another process, while the window is open."""
    ran = subprocess.run([TERMINAL, "records", *words, "--json"], capture_output=True, text=True, timeout=PATIENCE,
                         env={**os.environ, **environment(home)})
    check(ran.returncode == 0, ran.stdout + ran.stderr)
    return json.loads(ran.stdout)


def attempts(home):
    there = pathlib.Path(home, "data/plumbline/records/plumbline.records").exists()
    return records(home, "list") if there else []


def the_attempt(home):
    (attempt,) = attempts(home)
    return records(home, "show", attempt["id"])


def check(holds, what):
    if not holds:
        raise AssertionError(what)


class Player:
    """Decides in the window, and writes down what to type in the terminal for the same."""

    def __init__(self, window, home):
        self.window, self.home, self.typed = window, home, []

    def options(self):
        return [i["id"] for i in self.window.page["items"] if i["id"].startswith("option/")]

    def choose(self, option, how):
        w = self.window
        w.shows(option)
        place = self.options().index(option) + 1
        why = lambda page: w.item("reason")
        if how == "digit":
            w.press(str(place), "the question why", why)
        elif how == "enter":
            w.enter(option, "the question why", why)
        else:
            w.click(option, "the question why", why)
        self.typed.append(str(place))

    def strike(self, keep):
        """All phrases but those with these words, by mouse."""
        w = self.window
        w.until("the page", lambda page: any(i["id"].startswith("phrase/") for i in page["items"]))
        phrases = [(i["id"], i["label"]) for i in w.page["items"] if i["id"].startswith("phrase/")]
        numbers = []
        for number, (phrase, label) in enumerate(phrases, 1):
            if any(words in label for words in keep):
                continue
            before = w.item(phrase)["state"]
            w.click(phrase, f"'{label}' struck", lambda page: w.item(phrase)["state"] != before)
            numbers.append(str(number))
        w.enter("decide", "the question why", lambda page: w.item("reason"))
        self.typed += [" ".join(numbers), ""]  # the second: yes, that is right

    def reason(self, text):
        w = self.window
        w.write(text)
        w.until("the reason", lambda page: w.item("reason") and w.item("reason")["state"] == text)
        self.typed.append(text)

    def sure(self, how_sure, by_mouse=False):
        w = self.window
        item = f"sure/{how_sure}"
        chosen = lambda page: w.item(item)["state"] == "chosen"
        if by_mouse:
            w.click(item, item, chosen)
        else:
            w.press("Return", "the confidence", lambda page: page["focus"] == "sure/1")
            w.press(str(how_sure), item, chosen)
        self.typed.append(str(how_sure))

    def decide(self, by_mouse=False):
        """Kept before the next picture shows."""
        w = self.window
        before = len(the_attempt(self.home)["log"]) if attempts(self.home) else 0
        after = lambda page: w.item("continue")
        (w.click if by_mouse else w.enter)("confirm", "what came of it", after)
        check(len(the_attempt(self.home)["log"]) == before + 1, "the decision is kept at once")
        (w.click if by_mouse else w.enter)("continue", "what comes next", lambda page: not w.item("continue"))


def play_in_window(home):
    w = Window(DESKTOP, home)
    w.enter("next", "the module", lambda page: w.item(f"scenario/{STORY}/practise"))
    w.enter(f"scenario/{STORY}/practise", "the first decision", lambda page: w.item("option/0"))
    p = Player(w, home)

    p.choose("option/2", "digit")
    p.reason("totals show nobody")
    p.sure(3)
    p.decide()

    p.strike(keep=["work programme", "41 people"])
    p.reason("small things lead to him")
    p.sure(2, by_mouse=True)
    p.decide(by_mouse=True)

    p.choose("option/0", "mouse")
    half = "he said it first"
    p.reason(half)
    second_instance(home)
    w.kill()
    check(len(the_attempt(home)["log"]) == 2, "what wasn't decided isn't in the attempt")

    w = p.window = Window(DESKTOP, home)
    check(w.item("reason") is not None, "after a crash the program is where it was")
    check(w.item("reason")["state"] == half, "... with the reason begun")
    p.sure(1)
    p.decide()

    p.choose("option/4", "enter")
    p.typed += ["", ""]  # neither reason nor confidence
    p.decide()

    p.choose("option/3", "mouse")
    p.reason("same words for anybody")
    p.sure(3)
    p.decide()
    w.until("the end", lambda page: not any(i["id"].startswith("option/") for i in page["items"]))
    return w, p.typed


def second_instance(home):
    """Says that there is another, and can be used."""
    other = Window(DESKTOP, home)
    other.says("open in another window already")
    other.enter("tab/Rules", "the rules", lambda page: any(i["role"] == "text field" for i in page["items"]))
    other.quit()


def play_in_terminal(home, seed, typed):
    save = f"{home}/terminal.json"
    ran = subprocess.run([TERMINAL, "play", STORY, "--seed", str(seed), "--timer", "off", "--save", save],
                         input="\n".join(typed) + "\n\n", capture_output=True, text=True, timeout=PATIENCE,
                         env={**os.environ, **environment(home)})
    check(ran.returncode == 0, ran.stdout + ran.stderr)
    return json.loads(pathlib.Path(save).read_text())


def main():
    with tempfile.TemporaryDirectory(prefix="plumbline-window-") as home:
        window, typed = play_in_window(home)
        in_window = the_attempt(home)
        in_terminal = play_in_terminal(home, in_window["seed"], typed)
        check(len(in_window["log"]) == 5, in_window)
        check(in_window == in_terminal, f"In the window: {in_window}\nIn the terminal: {in_terminal}")
        check([d.get("confidence") for d in in_window["log"]] == ["sure", "fairly sure", "unsure", None, "sure"],
              in_window)
        check(in_window["log"][2]["reason"] == "he said it first", in_window)
        window.quit()
        print("The window and the terminal kept the same attempt.")


if __name__ == "__main__":
    main()
