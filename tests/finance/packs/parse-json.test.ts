import fc from "fast-check";
import { JsonError, parseJson } from "../../../src/finance/packs/parse-json";

const pack = ["{", '  "kind": "policy",', '  "values": [1, -2.5e3, null],', '  "on": true', "}"];
const with_ = (line: number, words: string) =>
  pack.map((each, at) => (at + 1 === line ? words : each)).join("\n");

test("what people typed is read, also behind the mark some editors put before it", () => {
  expect(parseJson(`\uFEFF${pack.join("\r\n")}`)).toEqual({
    kind: "policy",
    values: [1, -2500, null],
    on: true,
  });
});

test.each([
  { name: "a bare word", json: with_(2, '  "kind": policy,'), line: 2 },
  { name: "a comma of Chinese type", json: with_(2, '  "kind": "policy"，'), line: 2 },
  { name: "a comma left out", json: with_(2, '  "kind": "policy"'), line: 3 },
  { name: "a comma too many", json: with_(4, '  "on": true,'), line: 5 },
  { name: "a key without its colon", json: with_(3, '  "values" [1],'), line: 3 },
  { name: "a bracket of the other sort", json: with_(3, '  "values": [1},'), line: 3 },
  { name: "a number as no number is written", json: with_(3, '  "values": [01],'), line: 3 },
  { name: "words that are not closed", json: with_(2, '  "kind": "policy,'), line: 2 },
  { name: "the end missing", json: pack.slice(0, 4).join("\n"), line: 4 },
  { name: "more behind the end", json: [...pack, "{}"].join("\n"), line: 6 },
  { name: "nothing", json: "", line: 1 },
])("$name is told by its line", ({ json, line }) => {
  expect(() => parseJson(json)).toThrow(JsonError);
  expect(() => parseJson(json)).toThrow(expect.objectContaining({ line }));
});

test("JSON cut off anywhere is told by its last line, or by the line where it would go on", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, cut) => {
      const json = JSON.stringify([value], undefined, 1);
      const kept = json.slice(0, cut % json.length).trimEnd();
      const line = kept.slice(0, Math.max(0, kept.lastIndexOf("\n") + 1)).split("\n").length;
      expect(() => parseJson(kept)).toThrow(expect.objectContaining({ line }));
    }),
  );
});
