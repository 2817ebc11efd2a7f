#!/usr/bin/env python3
"""Item statistics worked out a second time, from the formulas in docs/statistics.md alone, in exact fractions where
sums and ties matter, and held against `plumbline stats --format json` on tables of many kinds.

    second_opinion.py PROGRAM [SEED]
"""

import csv
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import lsat6

CLOSE = 1e-9
FEWEST = 30


# The figures ---------------------------------------------------------------------------------------------------------


def mean(xs):
    return sum(xs, Fraction(0)) / len(xs)


def covariance(xs, ys):
    mx, my = mean(xs), mean(ys)
    return sum(((x - mx) * (y - my) for x, y in zip(xs, ys)), Fraction(0)) / (len(xs) - 1)


def variance(xs):
    return covariance(xs, xs)


def share_of_group(people, highest):
    """How much of each person belongs to the upper or lower 27 % by rest: a list beside `people`, the tied in equal part."""
    room = Fraction(27, 100) * len(people)
    part = [Fraction(0)] * len(people)
    for rest in sorted({p["rest"] for p in people}, reverse=highest):
        tied = [i for i, p in enumerate(people) if p["rest"] == rest]
        taken = min(Fraction(1), room / len(tied))
        for i in tied:
            part[i] = taken
        room -= taken * len(tied)
        if room <= 0:
            break
    return part


def option_figures(people, with_rest):
    upper, lower = share_of_group(with_rest, True), share_of_group(with_rest, False)
    size = Fraction(27, 100) * len(with_rest)
    out = {}
    for option in {p["option"] for p in people}:
        mine = [p for p in people if p["option"] == option]
        rests = [p["rest"] for p in mine if p["rest"] is not None]
        grouped = len(with_rest) >= FEWEST
        out[option] = {
            "n": len(mine),
            "share": len(mine) / len(people),
            "credit": float(mean([p["credit"] for p in mine])),
            "mean_rest": float(mean(rests)) if rests and grouped else None,
            "upper_share": float(sum(u for u, p in zip(upper, with_rest) if p["option"] == option) / size) if grouped else None,
            "lower_share": float(sum(u for u, p in zip(lower, with_rest) if p["option"] == option) / size) if grouped else None,
        }
    return out


def item_figures(people):
    """`people`: those who met the item, each with credit, rest (None: met nothing else) and option."""
    out = {"n": len(people)}
    if len(people) < FEWEST:
        return out
    with_rest = [p for p in people if p["rest"] is not None]
    out["n_with_rest"] = len(with_rest)
    out["facility"] = float(mean([p["credit"] for p in people]))
    out["discrimination"] = out["discriminative_efficiency"] = None
    if len(with_rest) >= FEWEST:
        x, r = [p["credit"] for p in with_rest], [p["rest"] for p in with_rest]
        vx, vr = variance(x), variance(r)
        if vx > 0 and vr > 0:
            together = covariance(x, r)
            out["discrimination"] = float(together) / math.sqrt(float(vx) * float(vr))
            out["discriminative_efficiency"] = 100 * float(together / covariance(sorted(x), sorted(r)))
    out["options"] = option_figures(people, with_rest)
    return out


def log_beta(a, b):
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def consistency(m, v, reliability, mark):
    """Huynh's beta-binomial over the effective length of Livingston and Lewis; m and v of scores from 0 to 1."""
    spread, true = m * (1 - m), reliability * v
    if not (0 < reliability < 1 and v > 0 and spread > true):
        return None
    n = min(500, max(1, math.floor((spread - true) / (v * (1 - reliability)) + 0.5)))
    strength = spread / true - 1
    a, b = m * strength, (1 - m) * strength
    cut = math.ceil(Fraction(n * mark, 100))

    def choose(i):
        return math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)

    both = sum(
        math.exp(choose(i) + choose(j) + log_beta(a + i + j, b + 2 * n - i - j) - log_beta(a, b))
        for i in range(cut, n + 1)
        for j in range(cut, n + 1)
    )
    one = sum(math.exp(choose(i) + log_beta(a + i, b + n - i) - log_beta(a, b)) for i in range(cut, n + 1))
    agreement, chance = 1 - 2 * one + 2 * both, one * one + (1 - one) ** 2
    return {
        "effective_length": n,
        "agreement": agreement,
        "chance": chance,
        "kappa": (agreement - chance) / (1 - chance) if chance < 1 - 1e-12 else None,
    }


def scenario_figures(table, mark):
    scores = [s for s in (score_tenths(row) for row in table["rows"]) if s is not None]
    out = {"n": len(table["rows"]), "scored": len(scores)}
    if len(table["rows"]) < FEWEST:
        return out
    if mark is not None:
        out["pass_rate"] = sum(s >= mark * 10 for s in scores) / len(table["rows"])
    common = [i for i in range(len(table["items"])) if all(row[i] is not None for row in table["rows"])]
    common = [i for i in common if table["most"][i] > 0]
    out["common_items"] = len(common)
    out["alpha"] = out["sem"] = out["sem_points"] = out["consistency"] = None
    proportions = [Fraction(s, 1000) for s in scores]
    if len(scores) >= FEWEST:
        out["mean"] = float(100 * mean(proportions))
        out["standard_deviation"] = 100 * math.sqrt(variance(proportions))
        ordered = sorted(scores)
        out["median"] = (ordered[(len(scores) - 1) // 2] + ordered[len(scores) // 2]) / 20
    if len(common) > 1:
        totals = [sum(row[i]["earned"] for i in common) for row in table["rows"]]
        whole = variance(totals)
        if whole > 0:
            k = len(common)
            parts = sum(variance([row[i]["earned"] for row in table["rows"]]) for i in common)
            alpha = Fraction(k, k - 1) * (1 - parts / whole)
            out["alpha"] = float(alpha)
            out["sem_points"] = math.sqrt(whole * (1 - alpha))
            if len(scores) >= FEWEST:
                v = variance(proportions)
                out["sem"] = 100 * math.sqrt(v * (1 - alpha))
                if mark is not None:
                    out["consistency"] = consistency(float(mean(proportions)), float(v), float(alpha), mark)
    return out


# The table -----------------------------------------------------------------------------------------------------------


def score_tenths(row):
    met = [c for c in row if c is not None and c["most"] > 0]
    if not met:
        return None
    earned, most = sum(c["earned"] for c in met), sum(c["most"] for c in met)
    return math.floor(max(Fraction(0), 1000 * earned / most))


def number(text):
    return Fraction(text.replace(",", "."))


def table_of(header, rows, key):
    """Cells as earned, most, option; None where nothing was met."""
    items = header[1:]
    most = []
    for i, name in enumerate(items):
        correct, points = key.get(name, ("", None)) if key else ("", None)
        if correct:
            most.append(points or Fraction(1))
        else:
            seen = [number(r[i + 1]) for r in rows if r[i + 1] != ""]
            most.append(points or max(seen + [Fraction(0)]))
    cells = []
    for r in rows:
        line = []
        for i, name in enumerate(items):
            text, correct = r[i + 1], key[name][0] if key else ""
            if text == "":
                line.append(None)
            elif correct:
                line.append({"earned": most[i] if text == correct else Fraction(0), "most": most[i], "option": text})
            else:
                line.append({"earned": number(text), "most": most[i], "option": None})
        cells.append(line)
    return {"items": items, "rows": cells, "most": most}


def people_at(table, i):
    people = []
    for row in table["rows"]:
        if row[i] is None or row[i]["most"] <= 0:
            continue
        others = [c for j, c in enumerate(row) if j != i and c is not None and c["most"] > 0]
        rest = sum(c["earned"] for c in others) / sum(c["most"] for c in others) if others else None
        people.append({"credit": row[i]["earned"] / row[i]["most"], "rest": rest, "option": row[i]["option"]})
    return people


# Held against the program --------------------------------------------------------------------------------------------


class Differs(Exception):
    pass


def same(where, ours, theirs):
    if isinstance(ours, dict):
        if theirs is None:
            raise Differs(f"{where}: {ours} against nothing")
        for name, value in ours.items():
            same(f"{where}.{name}", value, theirs[name])
    elif ours is None or theirs is None or isinstance(ours, str):
        if ours != theirs:
            raise Differs(f"{where}: {ours} against {theirs}")
    elif abs(ours - theirs) > CLOSE * max(1, abs(ours)):
        raise Differs(f"{where}: {ours!r} against {theirs!r}")


def compare(program, name, header, rows, key=None, mark=None, separator=",", folder=None):
    responses = folder / f"{name}.csv"
    with open(responses, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=separator).writerows([header] + rows)
    command = [program, "stats", "--responses", str(responses), "--format", "json"]
    if key:
        with open(folder / f"{name}.key.csv", "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(["item", "correct", "max"])
            out.writerows([item, correct, "" if points is None else str(float(points))] for item, (correct, points) in key.items())
        command += ["--key", str(folder / f"{name}.key.csv")]
    if mark is not None:
        command += ["--mark", str(mark)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode != 0:
        raise Differs(f"{name}: exit code {ran.returncode}: {ran.stderr}")
    said = json.loads(ran.stdout)["scenarios"][0]
    table = table_of(header, rows, key)
    same(name, scenario_figures(table, mark), said)
    figures = 0
    for i, item in enumerate(table["items"]):
        theirs = said["items"][i]
        ours = item_figures(people_at(table, i))
        options = ours.pop("options", {})
        same(f"{name}.{item}", ours, theirs)
        for option, values in options.items():
            if option is not None:
                same(f"{name}.{item}.{option}", values, {o["option"]: o for o in theirs["options"]}[option])
                figures += len(values)
        figures += len(ours)
    return said, figures


# Tables of many kinds ------------------------------------------------------------------------------------------------


def skilled(dice, people, items):
    for p in range(people):
        skill = dice.gauss(0, 1)
        yield f"person {p}", [1 / (1 + math.exp(-(skill - (i - items / 2) * 0.6))) for i in range(items)]


def right_or_wrong(dice, people, items):
    rows = [[who] + [str(int(dice.random() < c)) for c in chances] for who, chances in skilled(dice, people, items)]
    return ["id"] + [f"q{i}" for i in range(items)], rows


def partial(dice, people, items):
    steps = ["0", "0.25", "0.5", "0.75", "1", "2.125"]
    rows = [[who] + [steps[min(5, int(6 * (0.6 * c + 0.4 * dice.random())))] for c in chances] for who, chances in skilled(dice, people, items)]
    return ["id"] + [f"q{i}" for i in range(items)], rows


def holes(dice, header, rows, share):
    return header, [[r[0]] + [c if dice.random() > share else "" for c in r[1:]] for r in rows]


def continuous(dice, people, items):
    rows = [[who] + [f"{c + dice.gauss(0, 0.3):.6f}" for c in chances] for who, chances in skilled(dice, people, items)]
    return ["id"] + [f"q{i}" for i in range(items)], rows


def chosen(dice, people, items):
    key = {f"q{i}": ("ABCD"[i % 4], None if i % 2 else Fraction(1 + i, 2)) for i in range(items)}
    rows = []
    for who, chances in skilled(dice, people, items):
        rows.append([who])
        for i, c in enumerate(chances):
            right = "ABCD"[i % 4]
            rows[-1].append(right if dice.random() < c else dice.choice([o for o in "ABCD" if o != right]))
    return ["id"] + list(key), rows, key


def near(name, value, published, places):
    if round(value, places) != published:
        raise Differs(f"{name}: {value} is not the published {published}")


def classic(program, folder):
    """Against figures that others published."""
    said, figures = compare(program, "lsat6", ["id"] + [f"item {i}" for i in range(1, 6)], [[who] + cells for who, cells in lsat6.rows()], mark=60, folder=folder)
    near("LSAT 6, alpha", said["alpha"], 0.295, 3)
    for item, facility in zip(said["items"], [0.924, 0.709, 0.553, 0.763, 0.870]):
        near("LSAT 6, " + item["scene"], item["facility"], facility, 3)
    for item, discrimination in zip(said["items"], [0.1128, 0.1532, 0.1728, 0.1444, 0.1216]):
        near("LSAT 6, " + item["scene"], item["discrimination"], discrimination, 4)
    return figures


def main():
    program, seed = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20261122
    dice = random.Random(seed)
    tables = figures = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            figures += classic(program, folder)
            for i, (people, items) in enumerate([(30, 4), (99, 7), (250, 12), (29, 5), (400, 2)]):
                for kind, made in [("right", right_or_wrong), ("partial", partial), ("continuous", continuous)]:
                    header, rows = made(dice, people, items)
                    mark = dice.choice([None, 40, 50, 70])
                    separator = dice.choice([",", ";", "\t"])
                    if separator == ";":
                        rows = [[r[0]] + [c.replace(".", ",") for c in r[1:]] for r in rows]
                    figures += compare(program, f"{kind}-{i}", header, rows, mark=mark, separator=separator, folder=folder)[1]
                    header, rows = holes(dice, header, rows, 0.15)
                    figures += compare(program, f"{kind}-holes-{i}", header, rows, mark=mark, separator=separator, folder=folder)[1]
                    tables += 2
                header, rows, key = chosen(dice, people, items)
                figures += compare(program, f"chosen-{i}", header, rows, key=key, mark=60, folder=folder)[1]
                header, rows = holes(dice, header, rows, 0.3)
                figures += compare(program, f"chosen-holes-{i}", header, rows, key=key, mark=60, folder=folder)[1]
                tables += 2
        except Differs as differs:
            print(f"seed {seed}: {differs}")
            return 1
    print(f"{tables + 1} tables, {figures} figures, all the same to {CLOSE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
