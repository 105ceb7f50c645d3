import { PackError } from "../../../src/finance/packs/pack-error";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { readPolicyPack } from "../../../src/finance/policy/pack";
import { countyDebtGate } from "../../../src/finance/policy/parameters/county-debt-gate";
import { severityOf } from "../../../src/finance/policy/severities";

const adopt = { id: "county-debt-gate", from: "2020-01-01", status: "active", source: "县政发〔2020〕1号" };
const mild = {
  rule: "livelihood-share-reached",
  from: "2026-01-01",
  severity: "info",
  source: "县财〔2026〕2号",
};
const pack = { schema: 1, kind: "policy", version: "2026.1", overrides: [adopt], severities: [mild] };

describe("readPolicyPack", () => {
  test("a bureau's file adopts the gate and tempers a rule", () => {
    const { overrides, severities, version } = readPolicyPack(JSON.parse(JSON.stringify(pack)));
    expect(version).toBe("2026.1");
    expect(builtInPolicy.withOverrides(overrides).inForce(countyDebtGate, "2026-11-21")).toMatchObject({
      status: "active",
      references: [{ title: "县政发〔2020〕1号" }],
    });
    expect(severityOf("livelihood-share-reached", "2026-11-21", severities)).toBe("info");
  });

  test("both lists may be absent", () => {
    expect(readPolicyPack({ schema: 1, kind: "policy", version: "1" })).toEqual({
      version: "1",
      overrides: [],
      severities: [],
    });
  });

  test.each([
    { name: "nothing", json: null, fault: /schema undefined/ },
    { name: "another schema", json: { ...pack, schema: 2 }, fault: /schema 2/ },
    { name: "another kind", json: { ...pack, kind: "classification" }, fault: /kind classification/ },
    { name: "no version", json: { ...pack, version: "" }, fault: /no version/ },
    { name: "no list", json: { ...pack, overrides: {} }, fault: /overrides is no list/ },
    { name: "no id", json: { ...pack, overrides: [{ ...adopt, id: "" }] }, fault: /has no id/ },
    {
      name: "no source",
      json: { ...pack, overrides: [{ ...adopt, source: undefined }] },
      fault: /cites no source/,
    },
    { name: "no day", json: { ...pack, overrides: [{ ...adopt, from: "2020" }] }, fault: /is not a day/ },
    {
      name: "neither value nor status",
      json: { ...pack, overrides: [{ ...adopt, status: undefined }] },
      fault: /neither/,
    },
    {
      name: "an unknown status",
      json: { ...pack, overrides: [{ ...adopt, status: "on" }] },
      fault: /status on/,
    },
    {
      name: "an unknown scope",
      json: { ...pack, overrides: [{ ...adopt, scope: "town" }] },
      fault: /scope town/,
    },
    { name: "an override twice", json: { ...pack, overrides: [adopt, adopt] }, fault: /stands twice/ },
    {
      name: "an unknown severity",
      json: { ...pack, severities: [{ ...mild, severity: "fatal" }] },
      fault: /severity fatal/,
    },
    { name: "no rule", json: { ...pack, severities: [{ ...mild, rule: "" }] }, fault: /has no rule/ },
    { name: "a severity twice", json: { ...pack, severities: [mild, mild] }, fault: /stands twice/ },
  ])("$name is refused", ({ json, fault }) => {
    expect(() => readPolicyPack(json)).toThrow(PackError);
    expect(() => readPolicyPack(json)).toThrow(fault);
  });
});
