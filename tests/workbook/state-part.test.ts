import fc from "fast-check";
import { decodeStatePart, encodeStatePart, stateKey, stateNamespace } from "../../src/workbook/state-part";

describe("a text kept in a custom XML part", () => {
  test("any text comes back as it was", () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("_x000D_", "\r\n", "\uD800", "<&>")),
    });
    fc.assert(
      fc.property(text, (original) => decodeStatePart(encodeStatePart("journal", original)) === original),
    );
  });

  test("holds no character XML forbids", () => {
    expect(encodeStatePart("k", "a\u0000b\rc\uFFFE")).toBe(
      '<state xmlns="urn:caishen:state:k">a_x0000_b_x000D_c_xFFFE_</state>',
    );
  });

  test.each([
    ['<?xml version="1.0"?>\n<state xmlns="urn:caishen:state:k">a&#10;b</state>\n', "a\nb"],
    ['<s:state xmlns:s="urn:caishen:state:k">&#x4E00;&quot;</s:state>', '一"'],
    ['<state xmlns="urn:caishen:state:k"/>', ""],
    ["<other/>", undefined],
  ])("%s as another writer may put it", (xml, text) => expect(decodeStatePart(xml)).toBe(text));

  test("every key has a namespace of its own and is found by it", () => {
    expect(stateKey(stateNamespace("日志 1/2"))).toBe("日志 1/2");
    expect(stateKey("urn:other")).toBeUndefined();
  });
});
