/** Characters that take the width of two: Chinese, full-width forms and punctuation of Chinese type. */
const wide =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** The width of a text in half-width characters, the unit of column widths. Its longest line counts. */
export function textWidth(text: string): number {
  return Math.max(
    ...text
      .split("\n")
      .map((line) => [...line].reduce((width, char) => width + (wide.test(char) ? 2 : 1), 0)),
  );
}

/** Lines a text takes when wrapped to a width in half-width characters. */
export function lineCount(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / width)), 0);
}
