#!/usr/bin/env python3
"""A second, independent judge, written for clarity and not for speed: what docs/judge.md says, with sets.

    reference_judge.py RULEBOOK.xml < options.jsonl > verdicts.jsonl

Each input line states an option: {"now": {field: [values]}, "acts": [{"verb": v, field: [values]}]}. Each output line has
what the fast judge must agree on: verdict, the rules that decide it (sorted), duties opened, and the cost.
"""
import itertools
import json
import sys
import xml.etree.ElementTree as ET

ORDER = {"permitted": 0, "required": 1, "insufficient": 2, "forbidden": 3}
CLAUSES = ("permits", "forbids", "weakens", "requires", "names", "sequence")
NOT_TESTS = {"say", "duty", "deadline", "needs", "neglect", "each", "severity", "repairs"}


def words(text):
    return (text or "").replace(",", " ").split()


class Book:
    def __init__(self, path):
        root = ET.parse(path).getroot()
        voc = root.find("vocabulary")
        self.sets = {(s.get("of"), s.get("id")): set(words(s.get("values"))) for s in voc.find("sets")}
        self.fields = {f.get("id"): [v.get("id") for v in f] for f in voc.find("fields")}
        self.default = {f.get("id"): self.values(f.get("id"), f.get("default")) for f in voc.find("fields")}
        self.takes = {v.get("id"): words(v.get("takes")) for v in voc.find("verbs")}
        self.now = {f.get("id"): self.values(f.get("id"), f.get("default")) for f in voc.find("situation")}
        self.mirrors = {m.get("decline"): m for m in voc.find("mirrors")}
        self.needs = {r.get("id"): self.values("what", r.get("what")) for r in root.find("needs")}
        self.price = [(s.get("id"), int(s.get("cost"))) for s in root.find("severities")]
        self.level, self.severity, self.facet, self.stands_for = {}, {}, {}, {}
        self.clauses = {k: [] for k in CLAUSES}
        for rule in root.find("rules"):
            i = rule.get("id")
            self.level[i], self.severity[i], self.facet[i] = int(rule.get("level")), rule.get("severity"), rule.get("facet")
            self.stands_for[i] = set(itertools.chain(*[words(r.get("rules")) for r in rule.findall("relation")
                                                       if r.get("kind") in ("stands-for", "specialises")]))
            for c in rule:
                if c.tag in CLAUSES:
                    self.clauses[c.tag].append((i, c, self.pattern(c)))

    def values(self, field, text):
        return set(itertools.chain(*[self.sets[(field, w[1:])] if w.startswith("@") else {w} for w in words(text)]))

    def pattern(self, e):
        tests, named = [], set()
        for name, text in e.attrib.items():
            if name in NOT_TESTS or (name == "ground" and e.tag == "permits"):
                continue
            where = "now" if name.startswith("when-") else "act"
            name = name[5:] if where == "now" else name
            op = "any"
            for prefix, which in (("not-", "none"), ("lacks-", "lacks")):
                if name.startswith(prefix):
                    name, op = name[len(prefix):], which
            named.add(name if where == "act" else "")
            if name in ("verb", "ground") or text == "@asker":
                tests.append((where, name, op, set(words(text))))
            else:
                tests.append((where, name, op, self.values(name, text)))
        if e.tag == "by":
            if "when" not in named:
                tests.append(("act", "when", "none", {"later"}))
            if "truth" not in named:
                tests.append(("act", "truth", "none", {"false", "partial"}))
        return tests


def matches(tests, act, now, only=None):
    for where, field, op, values in tests:
        if only and where != only:
            continue
        have = (now if where == "now" else act).get(field, set())
        if field == "verb":
            if "*" not in values and not have & values:
                return False
            continue
        if field == "ground":
            real = have if "@real" in values else have & values
            hit = bool(real) or ("none" in values and not have)
            if hit == (op == "none"):
                return False
            continue
        if values == {"@asker"}:
            values = now["asker"] or have
        if (op == "any" and not have & values) or (op == "none" and have & values) or (op == "lacks" and values <= have):
            return False
    return True


class Option:
    def __init__(self, book, now, acts):
        self.book, self.now, self.met = book, now, set()
        self.acts = [self.enrich(a) for a in acts]
        self.findings = []      # (rule, verdict, act, severity)

    def covered(self, act):
        by = {r: set(f.split(",")) for r, f in (c.split(":") for c in self.now["covers"] if ":" in c)}
        return by.get("".join(act["to"]), set()) or {c for c in self.now["covers"] if ":" not in c}

    def enrich(self, act):
        held, needs, duty, by_law, asked, life = set(), set(), {}, False, False, False
        probe = dict(act, verb={"disclose"}) if act["verb"] == {"withhold"} else act
        covers, personal = self.covered(act), self.book.sets[("what", "personal")]
        for rule, c, tests in self.book.clauses["permits"]:
            if not matches(tests, probe, self.now):
                continue
            held.add(c.get("ground"))
            row = c.get("needs")
            by_paper = row == "covers" or (self.book.needs.get(row, set()) & personal and covers and self.book.level[rule] > 1)
            mine = covers if by_paper else self.book.needs.get(row, set())
            by_law = by_law or (row == "covers" and c.get("duty") == "yes")
            asked = asked or by_paper
            life = life or (bool(self.book.needs.get(row)) and not by_paper and self.book.level[rule] == 1)
            needs |= mine
            if c.get("duty") == "yes":
                duty[rule] = duty.get(rule, set()) | mine
        duty = {r for r, facts in duty.items() if r not in self.met and facts & act["what"]}
        act = dict(act, ground=held, duty=duty, extent=set())
        if held and act["verb"] & {"disclose", "withhold"} and act["what"] & personal:
            told = act["what"] & personal
            over = told - needs
            under = covers - act["what"] if act["verb"] == {"disclose"} and (by_law or (asked and not life)) else set()
            act["extent"] = {"needless" if not told & needs else "more"} if over else set() if under else {"exact"}
            if under:
                act["extent"].add("less")
        if act["verb"] == {"withhold"} and duty:
            act["extent"].add("owed")
        return act

    def on_act(self, act):
        """(rule, verdict, severity) of one act, and the act as enriched now."""
        act = self.enrich(act)
        out = []
        if act["verb"] == {"decline"}:
            for m in sorted(act["matter"] & set(self.book.mirrors)):
                mirror = self.book.mirrors[m]
                twin = dict(act, verb={mirror.get("verb")}, manner={"respectful"}, matter=set())
                for k, v in mirror.attrib.items():
                    if k not in ("verb", "decline"):
                        twin[k] = {v}
                out += [(r, "required", s) for r, v, s in self.on_act(twin)[0] if v == "forbidden"]
        if act["verb"] == {"withhold"}:
            told = self.on_act(dict(act, verb={"disclose"}, on=set()))[0]
            kept = [(r, "required", s) for r, v, s in told if v == "forbidden"]
            if kept:        # nothing is owed that may not be told
                act.update(duty=set(), extent=act["extent"] - {"owed"})
            out += kept + [(r, "forbidden", self.book.severity[r]) for r in act["duty"]]
        for kind, verdict in (("forbids", "forbidden"), ("weakens", "insufficient")):
            for rule, c, tests in self.book.clauses[kind]:
                if matches(tests, act, self.now):
                    out.append((rule, verdict, c.get("severity") or self.book.severity[rule]))
        if act["verb"] & {"disclose", "report"} and not any(v == "forbidden" for _, v, _ in out):
            for rule, c, tests in self.book.clauses["permits"]:
                if matches(tests, act, self.now):
                    out.append((rule, "permitted", self.book.severity[rule]))
        return out, act

    def run(self):
        book, now = self.book, self.now
        for n in sorted(range(len(self.acts)), key=lambda i: self.acts[i]["verb"] == {"withhold"}):
            found, act = self.on_act(self.acts[n])
            bad = any(v == "forbidden" for _, v, _ in found)
            act["judged"] = {"forbidden" if bad else "allowed"}
            act["bad"] = bad
            self.acts[n] = act
            self.findings += [(r, v, n, s) for r, v, s in found]
            if act["verb"] != {"withhold"} and not bad:
                self.met |= {r for r, c, _ in book.clauses["requires"]
                             if any(matches(book.pattern(b), act, now) for b in c.findall("by"))}
        names = {r for r, _, tests in book.clauses["names"] for _, v, n, _ in self.findings
                 if v in ("forbidden", "required") and n >= 0 and matches(tests, self.acts[n], now)}
        opened = self.duties()
        names |= {r for r, _, tests in book.clauses["names"] for _, v, n, _ in self.findings
                  if v in ("forbidden", "required") and n >= 0 and matches(tests, self.acts[n], now)}
        self.sequences()
        counted = [f for f in self.findings
                   if not any(g[2] == f[2] and ORDER[g[1]] >= ORDER[f[1]] and f[0] in book.stands_for[g[0]] for g in self.findings)]
        verdict = max((f[1] for f in self.findings), key=ORDER.get, default="permitted")
        rules = {f[0] for f in counted if f[1] == verdict} | (names if verdict in ("forbidden", "required") else set())
        return {"verdict": verdict, "rules": sorted(rules), "opens": sorted(opened), "cost": self.cost(counted)}

    def matching(self, elements):
        patterns = [self.book.pattern(e) for e in elements]
        return [n for n, a in enumerate(self.acts) if any(matches(p, a, self.now) for p in patterns)]

    def duties(self):
        opened = []
        for rule, c, tests in self.book.clauses["requires"]:
            if not matches(tests, {}, self.now, only="now"):
                continue
            after = c.findall("after")
            if after and not self.matching(after):
                continue
            by = [n for n in self.matching(c.findall("by")) if not self.acts[n]["bad"]]
            if c.get("each") and not self.now[c.get("each")] <= set().union(*[self.acts[n]["to"] for n in by]):
                by = []
            if by:
                self.findings.append((rule, "required", by[0], self.book.severity[rule]))
            elif c.get("deadline", "now") != "now" or ("imminent" in self.now["danger"] and self.book.level[rule] >= 6):
                opened.append(rule)
            else:
                harsh = c.get("neglect") == "forbidden" and all(self.acts[n]["bad"] for n in self.matching(c.findall("partly")))
                self.findings.append((rule, "forbidden" if harsh else "insufficient", -1, c.get("severity") or self.book.severity[rule]))
        return opened

    def sequences(self):
        for rule, c, _ in self.book.clauses["sequence"]:
            at = [min(found) for found in (self.matching([s]) for s in c.findall("step")) if found]
            if at != sorted(at):
                self.findings.append((rule, "insufficient", -1, c.get("severity") or self.book.severity[rule]))

    def cost(self, counted):
        price, worst = dict(self.book.price), {}
        for rule, verdict, n, severity in counted:
            if ORDER[verdict] < 2:
                continue
            points = price[severity]
            if verdict == "insufficient":
                points = min(points, self.book.price[1][1])
            key = (n, self.book.facet[rule])
            worst[key] = max(worst.get(key, 0), points)
        return sum(worst.values())


def acts_of(book, stated):
    act = {k: set(book.default[k]) if k in book.takes[stated["verb"]] else set() for k in book.fields}
    act.update({k: set(v) for k, v in stated.items() if k != "verb"})
    act["verb"] = {stated["verb"]}
    facts = [{w} for w in book.fields["what"] if w in act["what"]] if act["verb"] == {"withhold"} else [act["what"]]
    return [dict(act, to={t} if t else set(), what=w) for t in [r for r in book.fields["to"] if r in act["to"]] or [""] for w in facts]


def main(path):
    book = Book(path)
    for line in sys.stdin:
        option = json.loads(line)
        now = {k: set(v) for k, v in book.now.items()}
        now.update({k: set(v) for k, v in option["now"].items()})
        acts = list(itertools.chain(*[acts_of(book, a) for a in option["acts"]]))
        print(json.dumps(Option(book, now, acts).run(), sort_keys=True))


if __name__ == "__main__":
    main(sys.argv[1])
