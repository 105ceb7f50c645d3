import type { Decimal } from "../../finance/money/decimal";
import { sayAmount } from "../../finance/money/format-amount";
import { builtInPolicy } from "../../finance/policy/built-in-policy";
import { largeEquipmentPrice } from "../../finance/policy/parameters/fixed-assets";
import { valueIfAny } from "../../finance/policy/value-if-any";
import { readStateAssets } from "../../templates/expenses/state-assets";
import type { Fact } from "../../templates/facts";
import { countedInOperation } from "./counted-in-operation";
import { listed, paragraph, phrase, sentence } from "./sentence";
import type { CountSlot } from "./slot";
import type { TextSource } from "./text-source";
import type { Piece, WrittenParagraph } from "./written-text";

/**
 * State assets (国有资产占有使用情况) on the last day of a year: vehicles by kind and large equipment, from 机构运行信息表
 * or from the ledgers of the workbook, asked for where neither tells them.
 */
export function stateAssets(source: TextSource, year: number): WrittenParagraph[] {
  const { vehicles, kinds, equipment } = fromForm(source, year) ?? fromLedgers(source, year);
  return paragraph(
    sentence(
      "assets",
    )`截至${year}年12月31日，${source.own}共有车辆${vehicles}${kinds.length > 0 ? phrase`，其中：${listed(kinds, "、")}` : undefined}；${equipment}。`,
  );
}

interface ToldAssets {
  readonly vehicles: CountSlot;
  readonly kinds: readonly (readonly Piece[])[];
  readonly equipment: readonly Piece[];
}

const kindsOfForm = [
  "vehiclesOfLeaders",
  "generalVehicles",
  "lawEnforcementVehicles",
  "specialVehicles",
  "otherVehicles",
] as const;

/** 国有资产占用情况 of 机构运行信息表. */
function fromForm(source: TextSource, year: number): ToldAssets | undefined {
  const told = (row: string) => countedInOperation(source.material.facts, row);
  const count = (key: string, label: string, counted: string, fact: Fact) =>
    source.count(key, label, counted, { kind: "cell", fact });
  const pieces = (key: string, label: string, fact: Fact) =>
    phrase`${label}${count(key, label, "台（套）", fact)}`;
  const vehicles = told("vehicles");
  if (!vehicles) return undefined;
  const [general, special] = [told("generalEquipment"), told("specialEquipment")];
  return {
    vehicles: count("vehiclesHeld", "共有车辆", "辆", vehicles),
    kinds: kindsOfForm.flatMap((row) => {
      const fact = told(row);
      if (!fact || fact.amount.isZero()) return [];
      const name = fact.row.label.replace(/\(辆\)$/, "");
      return [phrase`${name}${count(`vehiclesHeld.${row}`, name, "辆", fact)}`];
    }),
    equipment:
      general && special
        ? phrase`${pieces("generalEquipment", "单价50万元（含）以上的通用设备", general)}，${pieces("specialEquipment", "单价100万元（含）以上的专用设备", special)}`
        : largeEquipment(source, year),
  };
}

function fromLedgers(source: TextSource, year: number): ToldAssets {
  const { book } = source.material;
  const assets = book && readStateAssets(book, `${year}-12-31`, largePrice(source, year));
  return {
    vehicles: source.count(
      "vehiclesHeld",
      "共有车辆",
      "辆",
      assets?.vehicles && { kind: "listed", rows: assets.vehicles },
    ),
    kinds: (assets?.vehiclesByKind ?? []).map(
      ({ kind, rows }) =>
        phrase`${kind}${source.count(`vehiclesHeld.${kind}`, kind, "辆", { kind: "listed", rows })}`,
    ),
    equipment: largeEquipment(
      source,
      year,
      assets?.largeEquipment && { kind: "listed", rows: assets.largeEquipment },
    ),
  };
}

/** The unit price, yuan, from which the accounts of a year tell of equipment by itself. */
function largePrice({ material }: TextSource, year: number): Decimal | undefined {
  return valueIfAny(material.policy ?? builtInPolicy, largeEquipmentPrice, `${year}-12-31`)?.value;
}

function largeEquipment(source: TextSource, year: number, told?: CountSlot["source"]): Piece[] {
  const price = largePrice(source, year);
  const label = price
    ? `单价${sayAmount(price, { unit: "tenThousandYuan", decimals: 0 }, "zh")}（含）以上设备`
    : "大型设备";
  return phrase`${label}（不含车辆）${source.count("largeEquipment", label, "台（套）", told)}`;
}
