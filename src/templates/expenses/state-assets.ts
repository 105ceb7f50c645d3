import { sumOf, Decimal } from "../../finance/money/decimal";
import { fromYuan } from "../../finance/money/unit";
import type { WorkbookView } from "../../workbook/snapshot";
import type { LedgerEntry } from "../ledgers/ledger-entry";
import type { ListedRows } from "../ledgers/listed-rows";
import { readLedgers, type Ledger } from "../ledgers/read-ledgers";
import { fixedAssetLedger } from "./fixed-asset-ledger";
import { vehicleLedger } from "./vehicle-ledger";

/** Vehicles of one kind, as an explanation names it: 执法执勤用车. */
export interface VehiclesOfKind {
  readonly kind: string;
  readonly rows: ListedRows;
}

/** What a workbook's ledgers tell of state assets (国有资产占有使用情况). */
export interface StateAssets {
  readonly vehicles?: ListedRows;
  /** Kinds of which there are any; together they make all vehicles. */
  readonly vehiclesByKind: readonly VehiclesOfKind[];
  readonly largeEquipment?: ListedRows;
}

/** Purposes that explanations name; every other vehicle is 其他用车. */
const namedPurposes = ["机要通信", "应急保障", "执法执勤", "特种专业技术"] as const;

/**
 * Counts vehicles and large equipment in 公务用车台账 and 资产购置登记表 at the end of a day. What a ledger leaves open is
 * not told: a thing got later, a sum between the rows, two ledgers of one kind, equipment without a quantity.
 *
 * @param on - `YYYY-MM-DD`.
 * @param largePrice - Equipment of this unit price or more is told of by itself, yuan; without one, none is.
 */
export function readStateAssets(
  view: WorkbookView,
  on: string,
  largePrice: Decimal | undefined,
): StateAssets {
  const [vehicles, ...others] = readLedgers(view, vehicleLedger);
  const [things, ...further] = readLedgers(view, fixedAssetLedger);
  const held = vehicles && others.length === 0 ? vehiclesIn(view, vehicles, on) : undefined;
  const equipment =
    things && further.length === 0 && largePrice ? largeEquipmentIn(view, things, on, largePrice) : undefined;
  return {
    ...(held ?? { vehiclesByKind: [] }),
    ...(equipment ? { largeEquipment: equipment } : {}),
  };
}

type VehicleColumn = keyof (typeof vehicleLedger)["columns"];
type AssetColumn = keyof (typeof fixedAssetLedger)["columns"];

function vehiclesIn(
  view: WorkbookView,
  ledger: Ledger<VehicleColumn>,
  on: string,
): Pick<StateAssets, "vehicles" | "vehiclesByKind"> | undefined {
  const { entries, columns } = ledger;
  const [plate, purpose] = [columns.get("plate"), columns.get("purpose")];
  if (
    plate === undefined ||
    !isCountable(ledger) ||
    entries.some((entry) => isAfter(entry.day("boughtOn"), on))
  )
    return undefined;
  const counted = (where: ListedRows["where"], of: readonly LedgerEntry<VehicleColumn>[]): ListedRows => ({
    ...rowsOf(ledger),
    where: [{ column: plate, test: "?*" }, ...where],
    count: new Decimal(of.length),
  });
  const vehicles = counted([], entries);
  if (purpose === undefined) return { vehicles, vehiclesByKind: [] };
  const said = (entry: LedgerEntry<VehicleColumn>) =>
    String(view.sheet(ledger.sheet)?.cell(entry.row, purpose)?.value ?? "");
  const isNamed = (name: string) => (entry: LedgerEntry<VehicleColumn>) => said(entry).startsWith(name);
  const kinds = [
    ...namedPurposes.map((name) => ({
      kind: `${name}用车`,
      rows: counted([{ column: purpose, test: `${name}*` }], entries.filter(isNamed(name))),
    })),
    {
      kind: "其他用车",
      rows: counted(
        namedPurposes.map((name) => ({ column: purpose, test: `<>${name}*` })),
        entries.filter((entry) => !namedPurposes.some((name) => isNamed(name)(entry))),
      ),
    },
  ];
  return { vehicles, vehiclesByKind: kinds.filter(({ rows }) => !rows.count.isZero()) };
}

function largeEquipmentIn(
  view: WorkbookView,
  ledger: Ledger<AssetColumn>,
  on: string,
  largePrice: Decimal,
): ListedRows | undefined {
  const { columns, entries, unit } = ledger;
  const [kind, price, quantity] = [columns.get("kind"), columns.get("price"), columns.get("quantity")];
  if (kind === undefined || price === undefined || quantity === undefined || !isCountable(ledger))
    return undefined;
  const large = entries.filter(
    (entry) =>
      String(view.sheet(ledger.sheet)?.cell(entry.row, kind)?.value ?? "").includes("设备") &&
      entry.amount("price")?.greaterThanOrEqualTo(largePrice),
  );
  const quantities = large.flatMap((entry) => entry.number("quantity") ?? []);
  const isOpen = large.some(
    (entry) => entry.text("name").includes("车") || isAfter(entry.day("boughtOn"), on),
  );
  if (large.length === 0 || quantities.length < large.length || isOpen) return undefined;
  const limit = fromYuan(largePrice, unit).toFixed();
  return {
    ...rowsOf(ledger),
    where: [
      { column: kind, test: "*设备*" },
      { column: price, test: `>=${limit}` },
    ],
    added: quantity,
    count: sumOf(quantities),
  };
}

/** Every row from the first to the last is an entry: formulas over them count nothing else. */
function isCountable<Key extends string>({ entries, headingRow }: Ledger<Key>): boolean {
  const last = entries.at(-1)?.row;
  return last !== undefined && last - headingRow === entries.length;
}

function rowsOf<Key extends string>({ sheet, headingRow, entries }: Ledger<Key>) {
  return { sheet, firstRow: headingRow + 1, lastRow: entries.at(-1)!.row };
}

function isAfter(day: string | undefined, on: string): boolean {
  return day !== undefined && day > on;
}
