import fc from "fast-check";
import { Journal, entryCountLimit } from "../../src/workbook/journal";
import { byteLength, chunkLength, chunksOf } from "../../src/workbook/journal-chunks";
import type { EntryBody } from "../../src/workbook/journal-entry";
import { tracesOf } from "../../src/workbook/journal-traces";
import type { Plan } from "../../src/workbook/plan";
import { MemoryHost } from "../support/memory-host";
import { MemoryWorkbook } from "../support/memory-workbook";

const header = { purpose: "fix", title: {}, at: "2026-11-21", isPinned: false };

function bodyHolding(text: string): EntryBody {
  const inverse: Plan = {
    purpose: "fix",
    edits: [{ kind: "setCells", sheet: "表", cells: [{ row: 0, column: 0, value: text }] }],
  };
  return { inverse, after: tracesOf({ purpose: "fix", edits: [] }), planDigest: "" };
}

function openJournal(): { workbook: MemoryWorkbook; journal: Journal } {
  const workbook = new MemoryWorkbook();
  return { workbook, journal: new Journal(new MemoryHost(workbook).state) };
}

test.each([
  { name: "one byte under the limit", bytes: 999_999, isKept: true },
  { name: "at the limit", bytes: 1_000_000, isKept: true },
  { name: "one byte over the limit", bytes: 1_000_001, isKept: false },
])("an entry $name", async ({ bytes, isKept }) => {
  const { workbook, journal } = openJournal();
  const room = bytes - byteLength(JSON.stringify(bodyHolding("")));
  const intended = journal.intend(header, bodyHolding("a".repeat(room)));
  if (isKept) {
    await intended;
    for (const value of workbook.state.values()) expect(byteLength(value)).toBeLessThanOrEqual(250_000);
    expect((await journal.entry(1)).inverse).toEqual(bodyHolding("a".repeat(room)).inverse);
  } else {
    await expect(intended).rejects.toMatchObject({ code: "writeTooLarge" });
    expect(workbook.state.size).toBe(0);
  }
});

test("keeps the newest entries, and pinned ones for good", async () => {
  const { workbook, journal } = openJournal();
  for (let i = 1; i <= entryCountLimit + 3; i += 1) {
    const { id } = await journal.intend({ ...header, isPinned: i === 2 }, bodyHolding(`第${i}次`));
    await journal.settle(id, "committed");
  }
  const ids = (await journal.headers()).map(({ id }) => id);
  expect(ids).toEqual([2, ...Array.from({ length: entryCountLimit - 1 }, (_, i) => i + 5)]);
  expect(workbook.state.size).toBe(entryCountLimit + 1);
});

test("a missing piece makes an entry unreadable, not half read", async () => {
  const { workbook, journal } = openJournal();
  await journal.intend(header, bodyHolding("a".repeat(chunkLength)));
  workbook.state.delete("caishen.journal.1.1");
  await expect(journal.entry(1)).rejects.toMatchObject({ code: "journalUnreadable" });
});

test("an index of a later format is left alone", async () => {
  const { workbook, journal } = openJournal();
  workbook.state.set("caishen.journal", JSON.stringify({ format: 2, entries: [] }));
  await expect(journal.headers()).rejects.toMatchObject({ code: "journalUnreadable" });
});

test("removing the journal leaves other states of the workbook", async () => {
  const { workbook, journal } = openJournal();
  workbook.state.set("caishen.settings", "{}");
  await journal.intend(header, bodyHolding("甲"));
  await journal.removeAll();
  expect([...workbook.state.keys()]).toEqual(["caishen.settings"]);
});

test("pieces join to the text, none too large and none cutting a character in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 0, max: 2 }), (tail, shift) => {
      const text = "a".repeat(chunkLength - shift) + "𠮷".repeat(3) + tail;
      const chunks = chunksOf(text);
      expect(chunks.join("")).toBe(text);
      for (const chunk of chunks) {
        expect(chunk).not.toMatch(/\p{Cs}/u);
        expect(chunk.length).toBeLessThanOrEqual(chunkLength);
      }
    }),
  );
});

test("sizes are those of UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => byteLength(text) === Buffer.byteLength(text)),
  );
});
