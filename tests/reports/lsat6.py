"""The five items of the Law School Admission Test, section 6, and 1,000 people: response patterns and how many gave
each, as published by Bock and Lieberman (1970, Psychometrika 35, 179-197). 1: right."""

PATTERNS = {
    "00000": 3, "00001": 6, "00010": 2, "00011": 11, "00100": 1, "00101": 1, "00110": 3, "00111": 4,
    "01000": 1, "01001": 8, "01010": 0, "01011": 16, "01100": 0, "01101": 3, "01110": 2, "01111": 15,
    "10000": 10, "10001": 29, "10010": 14, "10011": 81, "10100": 3, "10101": 28, "10110": 15, "10111": 80,
    "11000": 16, "11001": 56, "11010": 21, "11011": 173, "11100": 11, "11101": 61, "11110": 28, "11111": 298,
}


def rows():
    number = 0
    for pattern, count in PATTERNS.items():
        for _ in range(count):
            number += 1
            yield f"p{number}", list(pattern)
