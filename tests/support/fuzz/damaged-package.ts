import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers in [0, 1) from a seed, the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Damage = (text: string, pick: (below: number) => number) => string;

/** What a number of a part may lie about: rows, counts, indexes, sizes. */
const lies = ["-1", "0", "1048577", "4294967296", "99999999999999999999", "1e309", "NaN", ""];

const foreign = [
  '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>',
  "<![CDATA[<row>]]>",
  "&undeclared;",
  "<!-- <row> ",
  "<?xml version='1.0' encoding='utf-16'?>",
  "\u0000",
  '<row r="1048576"><c r="XFD1048576" t="s"><v>0</v></c></row>',
  '<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">A1</f></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  "<f>".repeat(300),
];

/** One way each in which a part differs from a sound one. */
const damages: readonly Damage[] = [
  (text, pick) => text.slice(0, pick(text.length)),
  (text, pick) => replacedAt(text, pick(text.length), 1, String.fromCharCode(pick(0x300))),
  (text, pick) => spliced(text, /<[^<>]*>/g, pick, () => ""),
  (text, pick) => spliced(text, /<[^<>]*>/g, pick, (tag) => tag + tag),
  (text, pick) => spliced(text, /<[^<>]*>/g, pick, (tag) => tag.repeat(2 + pick(2000))),
  (text, pick) => spliced(text, /<[^<>]*>/g, pick, (tag) => foreign[pick(foreign.length)]! + tag),
  (text, pick) => spliced(text, /\d+/g, pick, () => lies[pick(lies.length)]!),
  (text, pick) => spliced(text, /="[^"]*"/g, pick, () => `="${"9A:".repeat(pick(500))}"`),
  (text, pick) => spliced(text, /"/g, pick, () => ""),
  (text, pick) => spliced(text, /[\w:]+=/g, pick, () => "r="),
];

/**
 * A sound .xlsx with one to three of its parts damaged, or one left out or put in another's place: the same for
 * the same seed.
 */
export function damagedPackage(sound: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const pick = (below: number) => Math.floor(random() * below);
  const parts = unzipSync(sound);
  const names = Object.keys(parts);
  const part = () => names[pick(names.length)]!;
  for (let left = 1 + pick(3); left > 0; left -= 1) {
    const name = part();
    const kind = pick(damages.length + 2);
    if (kind === damages.length) delete parts[name];
    else if (kind > damages.length) parts[name] = parts[part()] ?? new Uint8Array(0);
    else parts[name] = strToU8(damages[kind]!(strFromU8(parts[name] ?? new Uint8Array(0)), pick));
  }
  return zipSync(parts, { level: 1 });
}

function spliced(
  text: string,
  pattern: RegExp,
  pick: (below: number) => number,
  change: (found: string) => string,
): string {
  const places = [...text.matchAll(pattern)];
  const place = places[pick(places.length)];
  return place ? replacedAt(text, place.index, place[0].length, change(place[0])) : text;
}

function replacedAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
