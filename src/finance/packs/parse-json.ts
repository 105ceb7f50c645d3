/** A text that is no JSON, and the line, from one, on which it stops being so. */
export class JsonError extends Error {
  constructor(readonly line: number) {
    super(`No JSON from line ${line} on.`);
    this.name = "JsonError";
  }
}

/**
 * Reads JSON that people may have edited by hand.
 *
 * @throws JsonError naming the line: programs differ in whether their own parser says the place.
 */
export function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw new JsonError(json.slice(0, faultOf(json)).split("\n").length);
  }
}

const text = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const scalar = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;
const token = new RegExp(String.raw`[ \t\r\n]*(?:(${text})|(${scalar})|([{}[\],:]))`, "y");
const blank = /[ \t\r\n]*/y;

/** What may come next: a value, a key, the colon behind it, or what ends or goes on behind a value. */
type Place = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "behind";

/** Where the first token stands that cannot stand there; the end of the text where it breaks off. */
function faultOf(json: string): number {
  const closers: string[] = [];
  let place: Place = "value";
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = blank.lastIndex = at;
    blank.test(json);
    const fault = blank.lastIndex;
    const [, words, other, mark] = token.exec(json) ?? [];
    const closer = closers.at(-1);
    const isValue = place === "value" || place === "valueOrEnd";
    if (words !== undefined && (place === "key" || place === "keyOrEnd")) place = "colon";
    else if ((words ?? other) !== undefined && isValue) place = "behind";
    else if (mark === ":" && place === "colon") place = "value";
    else if ((mark === "{" || mark === "[") && isValue) {
      closers.push(mark === "{" ? "}" : "]");
      place = mark === "{" ? "keyOrEnd" : "valueOrEnd";
    } else if (mark === "," && place === "behind" && closer) place = closer === "}" ? "key" : "value";
    else if (mark === closer && mark && (place === "behind" || place.endsWith("OrEnd"))) {
      closers.pop();
      place = "behind";
    } else return fault;
  }
}
