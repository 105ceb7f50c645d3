import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { helpPolicy, panePolicy, workbenchPolicy } from "../../.ci/content-security-policy.cjs";
import { officeJs } from "../../.ci/office-js.cjs";
import { customFunctions } from "../../src/functions/associate";
import { describeBuilt, type BuiltAddin } from "./built-addin";

/** Gzipped bytes of what the pane loads before it shows anything, office.js apart. */
const initialBudget = 235 * 1024;

/**
 * Gzipped bytes that the engine adds when a worker loads it for an audit: every form, tie, check and code. What it
 * shares with the pane of the finance and workbook rooms is fetched by then.
 */
const engineBudget = 150 * 1024;

const gzippedSize = (addin: BuiltAddin, files: readonly string[]) =>
  files.map((file) => gzipSync(addin.bytes(file)).length).reduce((sum, size) => sum + size, 0);

describeBuilt("the built add-in", (addin) => {
  const page = addin.text("taskpane.html");
  const scripts = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1]!);

  test("loads office.js first and all else from beside the page", () => {
    expect(scripts[0]).toBe("office-js/office.js");
    expect(scripts.filter((address) => address.includes(":") || !addin.has(address))).toEqual([]);
  });

  test("shows itself within its budget", () => {
    expect(gzippedSize(addin, scripts.slice(1))).toBeLessThanOrEqual(initialBudget);
  });

  test("loads the engine apart, within its budget", () => {
    const worker = addin.files.find((file) => /^engine\.\w+\.js$/.test(file))!;
    // It fetches nothing but the shared file before it runs, which the pane has fetched by then.
    const fetchedFirst = [...addin.text(worker).matchAll(/\.x=\(\)=>\w+\.e\((\d+)\)\.then\(/g)].map(
      ([, id]) => id,
    );
    const finance = /(\d+)===e\?"(finance\.\w+\.js)"/.exec(addin.text(worker))!;
    expect(fetchedFirst).toEqual([finance[1]]);
    expect(scripts).toContain(finance[2]);
    expect(scripts).not.toContain(worker);
    expect(gzippedSize(addin, [worker])).toBeLessThanOrEqual(engineBudget);
  });

  test.each([
    { name: "taskpane.html", wanted: panePolicy([]) },
    { name: "help.html", wanted: helpPolicy },
  ])("lets nothing in line run in $name and asks no outside host", ({ name, wanted }) => {
    const text = addin.text(name);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
    expect(policy).toBe(wanted);
    expect(text.replace(/<script[^>]*\bsrc[^>]*><\/script>/g, "")).not.toMatch(
      /<script|<style|\sstyle=|\son\w+=/,
    );
  });

  test("has no script in its help", () => expect(addin.text("help.html")).not.toContain("<script"));

  test("holds office.js as Microsoft made it", () => {
    const { copies } = officeJs("self");
    expect(copies.length).toBeGreaterThan(5);
    for (const { from, to } of copies) expect(addin.bytes(to).equals(readFileSync(from))).toBe(true);
  });

  test("describes each custom function in both languages and ties each id", () => {
    for (const file of ["functions.json", "functions.en-US.json"]) {
      const { functions } = JSON.parse(addin.text(file)) as { functions: { id: string }[] };
      expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(customFunctions).sort());
    }
    for (const id of Object.keys(customFunctions))
      expect(addin.text("functions.js")).toMatch(new RegExp(`\\b${id}:`));
  });
});

describe("the policy of the pages", () => {
  test.each([
    { name: "the pane", policy: panePolicy([]) },
    { name: "the help", policy: helpPolicy },
    { name: "the embedded Excel", policy: workbenchPolicy },
  ])("of $name refuses what it does not name, in line and from elsewhere", ({ policy }) => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("lets in the one network that was chosen for office.js", () => {
    const { source, hosts, copies } = officeJs("cdn-cn");
    expect(new URL(source).origin).toBe(hosts[0]);
    expect(copies).toEqual([]);
    expect(panePolicy(hosts)).toContain(`script-src 'self' ${hosts[0]};`);
    expect(() => officeJs("elsewhere")).toThrow("elsewhere");
  });

  test.each(["src/taskpane/taskpane.html", "assets/help.html", "src/workbench/page/page.html"])(
    "is only filled in in %s",
    (file) => {
      const template = readFileSync(path.resolve(__dirname, "../..", file), "utf8");
      expect(template).toContain('content="<%= policy %>"');
    },
  );
});
