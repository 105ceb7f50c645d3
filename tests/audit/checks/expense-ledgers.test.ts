import { expenseLedgerChecks } from "../../../src/audit/expense-ledger-checks";
import type { RuleBook } from "../../../src/audit/audit";
import { builtInPolicy } from "../../../src/finance/policy/built-in-policy";
import { auditSnapshot } from "../../../src/jobs/audit/audit";
import { expenseFormPlan } from "../../../src/jobs/three-public/expense-forms";
import { expenseLedgerKinds, expenseLedgers } from "../../../src/templates/expenses/expense-ledgers";
import { keysOf, type LedgerDefinition } from "../../../src/templates/ledgers/ledger";
import { readLedgers } from "../../../src/templates/ledgers/read-ledgers";
import { addressOf } from "../../../src/workbook/address";
import { WorkbookView, type WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { snapshotOf } from "../../support/book";
import { snapshotOfSheets } from "../../support/book-of-sheets";
import { expenseRows, sound, type EntryOf } from "../../support/expense-ledger";

const on = "2026-11-22";
const rules: RuleBook = { ties: [], checks: expenseLedgerChecks };

const saidOf = (snapshot: WorkbookSnapshot, policy = builtInPolicy) =>
  auditSnapshot(snapshot, { on, rules, policy }).result.findings.map(
    ({ severity, messageId, cells, expected }) =>
      [severity, messageId, addressOf(cells[0]!), expected?.yuan].filter(Boolean).join(" "),
  );

const said = <Key extends string>(
  definition: LedgerDefinition<Key>,
  entries: readonly EntryOf<Key>[],
  policy = builtInPolicy,
) => saidOf(snapshotOf({ 台账: expenseRows(definition, entries) }), policy);

describe("blank forms", () => {
  test.each(expenseLedgerKinds)(
    "%s is recognised as itself alone, with every column and no entry",
    async (kind) => {
      const [edit] = expenseFormPlan(kind, "云岭县财政局", []).edits;
      const snapshot = await snapshotOfSheets(edit?.kind === "addSheet" ? [edit.sheet] : []);
      const found = expenseLedgerKinds.flatMap((each) => {
        const definition: LedgerDefinition = expenseLedgers[each];
        return readLedgers(new WorkbookView(snapshot), definition);
      });
      expect(found.map(({ definition }) => definition.id)).toEqual([expenseLedgers[kind].id]);
      expect([...found[0]!.columns.keys()]).toEqual(keysOf(expenseLedgers[kind] as LedgerDefinition));
      expect([found[0]!.unit, found[0]!.entries]).toEqual(["yuan", []]);
      expect(saidOf(snapshot)).toEqual([]);
    },
  );

  test("take a free name", () => {
    const [edit] = expenseFormPlan("reception", "", ["公务接待台账"]).edits;
    expect(edit).toMatchObject({ sheet: { name: "公务接待台账 (2)" } });
  });
});

describe("receptions", () => {
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "in order", change: {}, findings: [] },
    { name: "without a letter", change: { letter: "无" }, findings: ["warning missing E4"] },
    { name: "a blank receipt", change: { receipt: null }, findings: ["warning missing G4"] },
    { name: "three companions for ten guests", change: { companions: 3 }, findings: [] },
    {
      name: "four companions for ten guests",
      change: { companions: 4 },
      findings: ["warning tooManyCompanions I4"],
    },
    { name: "four companions for twelve guests", change: { guests: 12, companions: 4 }, findings: [] },
    {
      name: "four companions for eleven guests",
      change: { guests: 11, companions: 4 },
      findings: ["warning tooManyCompanions I4"],
    },
    { name: "two meals", change: { meals: 2 }, findings: ["warning tooManyMeals J4"] },
    { name: "approved on the day", change: { approvedOn: "2026-03-05" }, findings: [] },
    {
      name: "approved a day late",
      change: { approvedOn: "2026-03-06" },
      findings: ["warning approvedLate D4"],
    },
    { name: "not approved", change: { approvedOn: null }, findings: ["warning notApproved D4"] },
    { name: "on a tab", change: { payment: "挂账" }, findings: ["warning onTab M4"] },
    {
      name: "on a tab while the visit goes on",
      change: { payment: "挂账", isContinuous: "是" },
      findings: [],
    },
    {
      name: "with spirits",
      change: { hasTobaccoOrAlcohol: "是" },
      findings: ["warning tobaccoOrAlcohol O4"],
    },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.reception, [{ ...sound.reception, ...change }])).toEqual(findings);
  });

  test.each([
    { mealCost: 455, findings: [] },
    { mealCost: 455.01, findings: ["warning aboveCap K4 455"] },
  ])(
    "a bureau that adopts a cap of 35 yuan allows 455 for thirteen at table: $mealCost",
    ({ mealCost, findings }) => {
      const adopted = builtInPolicy.withOverrides([
        {
          id: "reception-meal-cap",
          from: "2013-12-01",
          status: "active",
          reference: { title: "本县标准" },
        },
      ]);
      const entries = [{ ...sound.reception, mealCost }];
      expect(said(expenseLedgers.reception, entries)).toEqual([]);
      expect(said(expenseLedgers.reception, entries, adopted)).toEqual(findings);
    },
  );

  test("a ledger without a column is not asked for it", () => {
    const rows = expenseRows(
      expenseLedgers.reception,
      [sound.reception],
      ["day", "visitor", "guests", "companions", "amount"],
    );
    expect(saidOf(snapshotOf({ 台账: rows }))).toEqual([]);
  });
});

describe("vehicles", () => {
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "at price and engine limit", change: {}, findings: [] },
    {
      name: "a fen above the price",
      change: { price: 180_000.01 },
      findings: ["warning priceAbove E4 180000"],
    },
    { name: "above the engine", change: { engine: 2 }, findings: ["warning engineAbove F4"] },
    { name: "electric, with an engine nobody asks", change: { power: "新能源", engine: 2 }, findings: [] },
    {
      name: "electric above the price",
      change: { power: "新能源", price: 180_001 },
      findings: ["warning priceAbove E4 180000"],
    },
    { name: "special", change: { purpose: "特种专业技术", price: 900_000, engine: 4 }, findings: [] },
    {
      name: "law enforcement, where the work may need it",
      change: { purpose: "执法执勤", engine: 1.6 },
      findings: ["info priceNeedsReason E4 120000"],
    },
    {
      name: "law enforcement, beyond that too",
      change: { purpose: "执法执勤", price: 180_001, engine: 1.6 },
      findings: ["warning priceAbove E4 120000"],
    },
    {
      name: "law enforcement before 2017-12-05",
      change: { purpose: "执法执勤", boughtOn: "2017-12-04" },
      findings: [],
    },
    { name: "confidential", change: { purpose: "机要通信", price: 120_000, engine: 1.6 }, findings: [] },
    {
      name: "a large bus has no engine limit",
      change: { purpose: "大型客车", price: 450_000, engine: 6 },
      findings: [],
    },
    {
      name: "outside the establishment",
      change: { isEstablished: "否" },
      findings: ["warning overEstablishment G4"],
    },
    { name: "of an unknown purpose", change: { purpose: "其他", price: 900_000 }, findings: [] },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.vehicles, [{ ...sound.vehicle, ...change }])).toEqual(findings);
  });
});

describe("repair and fuel", () => {
  test.each<{ name: string; entries: EntryOf<string>[]; findings: string[] }>([
    { name: "in order", entries: [sound.vehicleCost, sound.repair], findings: [] },
    {
      name: "no repair form",
      entries: [{ ...sound.repair, repairForm: "否" }],
      findings: ["warning noForm D4"],
    },
    {
      name: "an old part of 200 yuan kept",
      entries: [{ ...sound.repair, partPrice: 200, isOldPartReturned: "否" }],
      findings: ["warning oldPartKept G4"],
    },
    {
      name: "an old part of 199.99 yuan kept",
      entries: [{ ...sound.repair, partPrice: 199.99, isOldPartReturned: "否" }],
      findings: [],
    },
    {
      name: "fuel above the norm",
      entries: [{ ...sound.vehicleCost, litres: 40.01 }],
      findings: ["warning aboveNorm H4"],
    },
    {
      name: "no distance, nothing to say",
      entries: [{ ...sound.vehicleCost, litres: 99, distance: 0 }],
      findings: [],
    },
    {
      name: "a card for two vehicles",
      entries: [sound.vehicleCost, { ...sound.vehicleCost, plate: "云A99999" }],
      findings: ["warning sharedCard K5"],
    },
  ])("$name", ({ entries, findings }) => {
    expect(said(expenseLedgers.vehicleCosts, entries)).toEqual(findings);
  });
});

describe("travel", () => {
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "at the norm", change: {}, findings: [] },
    { name: "a fen above", change: { mealAllowance: 600.01 }, findings: ["warning above L4 600"] },
    { name: "transport above", change: { transportAllowance: 481 }, findings: ["warning above M4 480"] },
    {
      name: "highland meals",
      change: { destination: "拉萨", mealAllowance: 720, isOutOfProvince: "是", approver: "局长" },
      findings: [],
    },
    {
      name: "the old norm before 2014",
      change: { leftOn: "2013-12-31" },
      findings: ["warning above L4 300", "warning above M4 180"],
    },
    { name: "no slip", change: { slip: null }, findings: ["warning noSlip G4"] },
    {
      name: "a flight without approval",
      change: { transport: "飞机" },
      findings: ["warning flightNotApproved I4"],
    },
    {
      name: "out of the province by a deputy",
      change: { isOutOfProvince: "是" },
      findings: ["warning wrongApprover F4"],
    },
    { name: "a head by a deputy", change: { rank: "局级" }, findings: ["warning wrongApprover F4"] },
    { name: "a head by the head", change: { rank: "局级", approver: "局长" }, findings: [] },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.travel, [{ ...sound.trip, ...change }]).sort()).toEqual(findings);
  });
});

describe("ledgers as units keep them", () => {
  const visit = [
    1,
    "2026.3.5",
    "市财政局",
    "5人",
    "2人",
    "检查",
    1,
    180,
    180,
    "云财函12号",
    "有",
    "2233",
    "公务卡",
  ];
  test("headings over two rows, and a sub-total under the number of the row", () => {
    const rows = [
      ["2026年公务接待费台账"],
      ["单位：元"],
      [
        "序号",
        "接待时间",
        "来访单位",
        "来访人数",
        "陪同人数",
        "接待事由",
        "用餐情况",
        null,
        "接待费用合计",
        "公函号",
        "接待清单",
        "发票号",
        "付款方式",
      ],
      [null, null, null, null, null, null, "餐次", "餐费"],
    ];
    const sums = ["小计", null, null, 5, 2, null, 1, 180, 180];
    expect(saidOf(snapshotOf({ 台账: [...rows, visit, sums] }))).toEqual([]);
    const meals = visit.map((value, column) => (column === 6 ? 2 : value));
    expect(saidOf(snapshotOf({ 台账: [...rows, meals, sums] }))).toEqual(["warning tooManyMeals G5"]);
  });

  test("short headings", () => {
    const rows = [
      ["公务接待登记表"],
      ["日期", "来宾单位", "来宾人数", "陪餐人数", "事由", "金额(元)", "经办人"],
      ["2026-3-5", "市财政局", 12, 5, "检查", 600, "张三"],
      ["合计", null, 12, 5, null, 600],
    ];
    expect(saidOf(snapshotOf({ 台账: rows }))).toEqual(["warning tooManyCompanions D3"]);
  });
});

describe("lodging", () => {
  const { trip } = sound;
  const beijing = { ...trip, destination: "北京", heads: 2, nights: 2, lodging: 2000 };
  const adopted = builtInPolicy.withOverrides([
    {
      id: "local-travel-lodging",
      from: "2016-01-01",
      value: { other: "300" },
      reference: { title: "本县办法" },
    },
  ]);
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "at the limit of the city", change: {}, findings: [] },
    { name: "a fen above", change: { lodging: 2000.01 }, findings: ["info above N4 2000"] },
    { name: "a higher rank", change: { lodging: 2600, rank: "局级", approver: "局长" }, findings: [] },
    { name: "nights left open: the days of the trip", change: { nights: null, lodging: 3000 }, findings: [] },
    {
      name: "a place whose limit nobody entered",
      change: { destination: "昆明", lodging: 9000 },
      findings: [],
    },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.travel, [{ ...beijing, ...change }])).toEqual(findings);
  });

  test("a place whose limit nobody entered is said to be open, until the bureau gives one", () => {
    const kunming = { ...beijing, destination: "昆明", lodging: 1200.01 };
    const snapshot = snapshotOf({ 台账: expenseRows(expenseLedgers.travel, [kunming]) });
    const { notChecked } = auditSnapshot(snapshot, { on, rules }).result;
    expect(notChecked).toMatchObject([{ reason: "noLodgingLimit", data: { places: ["昆明"] } }]);
    expect(saidOf(snapshot, adopted)).toEqual(["warning above N4 1200"]);
  });
});

describe("meetings and trainings", () => {
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "at budget and norm", change: {}, findings: [] },
    {
      name: "a fen above both",
      change: { amount: 27_500.01 },
      findings: ["warning aboveBudget G4 27500", "warning aboveNorm G4 27500"],
    },
    { name: "no register", change: { register: "无" }, findings: ["warning missing J4"] },
    { name: "as many heads as its class may have", change: { heads: 150 }, findings: [] },
    { name: "one head more", change: { heads: 151 }, findings: ["info heads D4"] },
    { name: "as long as its class may last", change: { days: 2 }, findings: [] },
    { name: "half a day more", change: { days: 2.5 }, findings: ["info days E4"] },
    { name: "a meeting of the first class", change: { kind: "一类会议", heads: 400, days: 5 }, findings: [] },
    {
      name: "a training at its norm",
      change: { kind: "二类培训", amount: 32_500, budget: 32_500 },
      findings: [],
    },
    {
      name: "a training above its norm",
      change: { kind: "二类培训", amount: 32_501, budget: 32_501 },
      findings: ["warning aboveNorm G4 32500"],
    },
    {
      name: "a class nobody knows",
      change: { kind: "座谈会", amount: 99_999, budget: 99_999 },
      findings: [],
    },
    { name: "before the norms", change: { day: "2016-06-30", amount: 99_999, budget: 99_999 }, findings: [] },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.meetings, [{ ...sound.meeting, ...change }]).sort()).toEqual(findings);
  });
});

describe("fixed assets", () => {
  test.each<{ name: string; change: EntryOf<string>; findings: string[] }>([
    { name: "a fen below the threshold", change: {}, findings: [] },
    { name: "at the threshold", change: { price: 1000 }, findings: ["warning notRecorded I4 1000"] },
    {
      name: "500 yuan before 2013",
      change: { boughtOn: "2012-12-31", price: 500 },
      findings: ["warning notRecorded I4 500"],
    },
    { name: "500 yuan from 2013 on", change: { boughtOn: "2013-01-01", price: 500 }, findings: [] },
    {
      name: "special equipment of 1000 before 2023",
      change: { kind: "专用设备", boughtOn: "2023-02-28", price: 1000 },
      findings: [],
    },
    {
      name: "special equipment of 1000 from 2023 on is a hint",
      change: { kind: "专用设备", boughtOn: "2023-03-01", price: 1000 },
      findings: ["info notRecorded I4 1000"],
    },
    {
      name: "an unknown holder takes the higher line",
      change: { holder: null, boughtOn: "2012-06-01", price: 800 },
      findings: [],
    },
    {
      name: "an institution earlier than an office",
      change: { holder: "事业单位", boughtOn: "2012-03-31", price: 500 },
      findings: ["warning notRecorded I4 500"],
    },
    { name: "used up within the year", change: { price: 5000, years: 1 }, findings: [] },
    { name: "in bulk", change: { price: 20, isBulk: "是" }, findings: ["warning bulkNotRecorded I4"] },
    {
      name: "recorded and counted in time",
      change: { isRecorded: "是", countedOn: "2025-11-22" },
      findings: [],
    },
    {
      name: "recorded and not counted for a year",
      change: { isRecorded: "是", countedOn: "2025-11-20" },
      findings: ["info notCounted J4"],
    },
  ])("$name", ({ change, findings }) => {
    expect(said(expenseLedgers.fixedAssets, [{ ...sound.asset, ...change }])).toEqual(findings);
  });
});
