"""A model of a terminal's screen: what stands in which cell, and where the cursor is."""

import codecs
import re
import unicodedata

TOKEN = re.compile(
    "\x1b\\[([<=>?]?)([0-9;:]*)[ -/]*([@-~])"  # control sequences
    "|\x1b[\\]P_^X][^\x07\x1b]*(?:\x07|\x1b\\\\)"  # strings
    "|\x1b([ -/]*[0-Z\\\\^-~])"  # other escapes, but no introducer
    "|([\x00-\x1a\x1c-\x1f\x7f])|([^\x00-\x1f\x7f]+)")


class Screen:
    """Cells of one terminal, changed by the bytes that a program sends."""

    def __init__(self, size):
        self.columns, self.rows = size
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.rest = ""
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.columns for _ in range(self.rows)]
        self.x = self.y = 0
        self.saved = (0, 0)
        self.top, self.bottom = 0, self.rows - 1

    def feed(self, data):
        """Takes in bytes; the beginning of a sequence waits for its end."""
        text, place = self.rest + self.decoder.decode(data), 0
        while match := TOKEN.match(text, place):
            place = match.end()
            private, numbers, final, escape, control, letters = match.groups()
            if letters:
                self.write(letters)
            elif control:
                self.control(control)
            elif final:
                self.sequence(private, numbers, final)
            elif escape:
                self.escape(escape)
        self.rest = text[place:]

    def row(self, y):
        return "".join(self.cells[y])

    def write(self, letters):
        for letter in letters:
            if unicodedata.combining(letter):
                continue
            width = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
            if self.x + width > self.columns:
                self.x = 0
                self.line_feed()
            self.cells[self.y][self.x:self.x + width] = [letter] + [""] * (width - 1)
            self.x += width
            self.last = letter

    def control(self, letter):
        if letter == "\r":
            self.x = 0
        elif letter == "\b":
            self.x = max(0, min(self.x, self.columns) - 1)
        elif letter == "\t":
            self.x = min(self.columns - 1, self.x // 8 * 8 + 8)
        elif letter in "\n\v\f":
            self.line_feed()

    def line_feed(self):
        if self.y == self.bottom:
            self.scroll(self.top, 1)
        else:
            self.y = min(self.rows - 1, self.y + 1)

    def scroll(self, top, count):
        """Moves the rows from `top` up, or down for a count below zero."""
        height = self.bottom + 1 - top
        count = max(-height, min(height, count))
        blank = [[" "] * self.columns for _ in range(abs(count))]
        part = self.cells[top:self.bottom + 1]
        part = part[count:] + blank if count > 0 else blank + part[:height + count]
        self.cells[top:self.bottom + 1] = part

    def escape(self, text):
        if text == "7":
            self.saved = (self.x, self.y)
        elif text == "8":
            self.x, self.y = self.saved
        elif text == "c":
            self.clear()
        elif text == "M":
            if self.y == self.top:
                self.scroll(self.top, -1)
            else:
                self.y = max(0, self.y - 1)
        elif text in "DE":
            self.x = 0 if text == "E" else self.x
            self.line_feed()

    def sequence(self, private, numbers, final):
        if private:
            if final in "hl" and {"1049", "1047", "47"} & set(numbers.split(";")):
                self.clear()
            return
        values = [int(n) for n in re.findall(r"\d+", numbers)]
        count = max(1, values[0]) if values else 1
        self.x = min(self.x, self.columns - 1)
        self.move(final, count, values)
        self.change(final, count, values)
        self.x = max(0, min(self.x, self.columns - 1))
        self.y = max(0, min(self.y, self.rows - 1))

    def move(self, final, count, values):
        down = {"A": -count, "B": count, "e": count, "E": count, "F": -count}
        right = {"C": count, "a": count, "D": -count}
        self.y += down.get(final, 0)
        self.x += right.get(final, 0)
        if final in "EF":
            self.x = 0
        elif final in "G`":
            self.x = count - 1
        elif final == "d":
            self.y = count - 1
        elif final in "Hf":
            self.y = count - 1
            self.x = max(1, values[1]) - 1 if len(values) > 1 else 0
        elif final == "r":
            self.top = count - 1
            self.bottom = (values[1] if len(values) > 1 else self.rows) - 1
            self.x = self.y = 0

    def change(self, final, count, values):
        row, part = self.cells[self.y] if self.y < self.rows else [], values[0] if values else 0
        if final == "b":
            self.write(self.last * count)
        elif final == "K":
            self.blank(row, 0 if part else self.x, self.x + 1 if part == 1 else self.columns)
        elif final == "J":
            self.blank(row, 0 if part else self.x, self.x + 1 if part == 1 else self.columns)
            for other in self.cells[:self.y if part else 0] + self.cells[
                    self.y + 1 if part != 1 else self.rows:]:
                self.blank(other, 0, self.columns)
        elif final == "X":
            self.blank(row, self.x, min(self.columns, self.x + count))
        elif final == "@":
            row[self.x:] = ([" "] * count + row[self.x:])[:self.columns - self.x]
        elif final == "P":
            row[self.x:] = (row[self.x + count:] + [" "] * count)[:self.columns - self.x]
        elif final in "LM":
            self.scroll(self.y, -count if final == "L" else count)
        elif final in "ST":
            self.scroll(self.top, count if final == "S" else -count)

    @staticmethod
    def blank(row, start, end):
        row[start:end] = [" "] * (end - start)
