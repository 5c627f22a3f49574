"""Reads a rule set of this package with nothing but Python's standard library.

The rule files are data: this script shares no code with the package, and works a set out as docs/conditions.md and docs/scoring.md
say. Facts that are missing are unknown, never "no".

    python3 signs.py RULE_SET.json FACTS.json   the signs that facts show, and what is still unknown
    python3 signs.py --cases RULE_SET.json      the worked cases of the set against this script
    python3 signs.py --conformance FILE.json    conditions of which the state is known against this script
"""

import json
import math
import sys

UNKNOWN = object()


def value_of(fact, facts):
    """The value of a fact, or UNKNOWN: where it is missing, null, empty, or said to be unknown."""
    given = facts.get(fact)
    if isinstance(given, dict):
        given = given.get("value")
    return UNKNOWN if given is None or given == "" else given


def evaluate(node, read):
    """A part of a condition: a value, or UNKNOWN. `read` gives the value of a fact."""
    if isinstance(node, list):
        parts = [evaluate(part, read) for part in node]
        return UNKNOWN if any(part is UNKNOWN for part in parts) else parts
    if not isinstance(node, dict):
        return node
    [(operator, operands)] = node.items()
    if not isinstance(operands, list):
        operands = [operands]
    if operator == "var":
        return read(operands[0])
    if operator in ("some", "all", "none"):
        return about_options(operator, operands, read)
    if operator in ("if", "?:"):
        return branch(operands, read)
    values = [evaluate(operand, read) for operand in operands]
    if operator in ("and", "or"):
        decides = operator == "or"
        if any(value is decides for value in values):
            return decides
        return UNKNOWN if any(value is UNKNOWN for value in values) else not decides
    if operator in ("<", "<=") and len(values) == 3:
        return between(operator, values)
    if any(value is UNKNOWN for value in values):
        return UNKNOWN
    return OPERATORS[operator](*values)


def between(operator, values):
    """Three numbers in order: both pairs of neighbours must be; a pair that is known not to be decides."""
    known = [OPERATORS[operator](*pair) for pair in (values[:2], values[1:]) if UNKNOWN not in pair]
    if False in known:
        return False
    return True if len(known) == 2 else UNKNOWN


def branch(operands, read):
    """One of two by a third; while the test is unknown, only what both say is known."""
    if len(operands) == 1:
        return evaluate(operands[0], read)
    test, then, *rest = operands
    holds = evaluate(test, read)
    if holds is True:
        return evaluate(then, read)
    if holds is False:
        return branch(rest, read)
    one, other = evaluate(then, read), branch(rest, read)
    return one if one is not UNKNOWN and one == other and type(one) is type(other) else UNKNOWN


def about_options(operator, operands, read):
    """Whether some, all or none of the options in a list are as the second part says."""
    options = evaluate(operands[0], read)
    if options is UNKNOWN:
        return UNKNOWN
    found = [evaluate(operands[1], lambda _, option=option: option) is True for option in options]
    if operator == "some":
        return any(found)
    if operator == "none":
        return not any(found)
    return len(found) > 0 and all(found)


def divide(one, other):
    """As IEEE 754 has it: Python would raise an error at zero."""
    if other == 0:
        return math.nan if one == 0 or math.isnan(one) else math.copysign(math.inf, one) * math.copysign(1, other)
    return one / other


def remainder(one, other):
    """With the sign of the first, as IEEE 754 has it."""
    return math.nan if other == 0 or math.isinf(one) else math.fmod(one, other)


def has(value):
    """A list holds when it has anything in it."""
    return len(value) > 0 if isinstance(value, list) else value


OPERATORS = {
    "!": lambda value: not has(value),
    "!!": has,
    "==": lambda one, other: one == other,
    "===": lambda one, other: one == other,
    "!=": lambda one, other: one != other,
    "!==": lambda one, other: one != other,
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "+": lambda *values: sum(values),
    "-": lambda one, other=None: -one if other is None else one - other,
    "*": lambda *values: math.prod(values),
    "/": divide,
    "%": remainder,
    "min": lambda *values: math.nan if any(map(math.isnan, values)) else min(values),
    "max": lambda *values: math.nan if any(map(math.isnan, values)) else max(values),
    "in": lambda one, many: one in many,
}


def state_of(condition, facts):
    """present, absent or unknown."""
    answer = evaluate(condition, lambda fact: value_of(fact, facts))
    return "unknown" if answer is UNKNOWN else "present" if answer else "absent"


def score_range(rule_set, states, turned_on=()):
    """Least and most points: groups stop at their caps."""
    groups = {group["id"]: group["cap"] for group in rule_set["scoring"]["groups"]}
    method = rule_set["scoring"]["method"]
    sums = {}
    for indicator in rule_set["indicators"]:
        points = indicator["weight"]["points"]
        if indicator.get("offByDefault") and indicator["id"] not in turned_on:
            points = 0
        if method != "sum":
            points = (points > 0) - (points < 0)
        state = states[indicator["id"]]
        group = "any" if method == "any" else indicator.get("group", indicator["id"])
        least, most = sums.get(group, (0, 0))
        if state == "present":
            least, most = least + points, most + points
        elif state == "unknown":
            least, most = least + min(points, 0), most + max(points, 0)
        sums[group] = (least, most)
    cap = {"any": 1} if method == "any" else groups
    return tuple(sum(min(pair[side], cap.get(group, pair[side])) for group, pair in sums.items()) for side in (0, 1))


def assess(rule_set, facts, turned_on=()):
    """States of all indicators, and the score range."""
    states = {indicator["id"]: state_of(indicator["when"], facts) for indicator in rule_set["indicators"]}
    least, most = score_range(rule_set, states, turned_on)
    return states, least, most


def check_cases(rule_set):
    """Lines about worked cases that come out otherwise here."""
    for case in rule_set["cases"]:
        _, least, most = assess(rule_set, case["facts"], case.get("turnOn", ()))
        expected = (case["expect"]["least"], case["expect"]["most"])
        if (least, most) != expected:
            yield f"{rule_set['id']}, {case['id']}: {least} to {most} here, {expected[0]} to {expected[1]} in the file"


def check_conformance(conformance):
    """Lines about conditions that come out otherwise here."""
    for number, case in enumerate(conformance["cases"]):
        state = state_of(case["when"], case["facts"])
        if state != case["state"]:
            yield f"case {number}: {state} here, {case['state']} in the file: {json.dumps(case)}"


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    first, second = arguments
    if first in ("--cases", "--conformance"):
        data = read(second)
        wrong = list(check_cases(data) if first == "--cases" else check_conformance(data))
        print("\n".join(wrong) if wrong else f"all {len(data['cases'])} as the file says")
        sys.exit(1 if wrong else 0)
    rule_set, facts = read(first), read(second)
    states, least, most = assess(rule_set, facts)
    print("Recorded signs for a trained person to consider. Not a finding about anyone.")
    for indicator in rule_set["indicators"]:
        if states[indicator["id"]] == "present":
            print(f"- {indicator['statement']}")
    unknown = sum(state == "unknown" for state in states.values())
    print(f"{least} to {most} points; {unknown} of {len(states)} signs not known yet.")


if __name__ == "__main__":
    main(sys.argv[1:])
