import { threePublicItemName } from "../../../audit/words/three-public-item-name";
import { Decimal } from "../../../finance/money/decimal";
import { formatAmount, unitName } from "../../../finance/money/format-amount";
import type { ReportedThreePublicItem } from "../../../jobs/three-public/three-public-report";
import type { CellRef } from "../../../workbook/address";
import { useLanguage } from "../../text";
import { CellLink } from "../parts/CellLink";
import { usePlainList } from "../parts/plain-list";
import { ReadingRow } from "../parts/ReadingRow";
import { Section } from "../parts/Section";
import { comparisonLine, latestOf } from "./three-public-lines";
import { useThreePublicText } from "./three-public-text";

interface Props {
  readonly items: readonly ReportedThreePublicItem[];
  readonly onGoTo: (cell: CellRef) => void;
}

/** Each item in its last year, beside what it is compared with, and the cell it stands in. */
export function ItemSection({ items, onGoTo }: Props) {
  const list = usePlainList();
  const language = useLanguage();
  const text = useThreePublicText();
  return (
    <Section title={text.items} unit={text.unit(unitName("tenThousandYuan", language))}>
      <ul className={list}>
        {items.map((item) => {
          const latest = latestOf(item);
          if (!latest) return null;
          const lines = item.comparisons
            .filter(({ year }) => year === latest.year)
            .map((comparison) => comparisonLine(comparison, language));
          return (
            <ReadingRow
              key={item.id}
              title={threePublicItemName(item.id, language)}
              value={formatAmount(new Decimal(latest.yuan), { unit: "tenThousandYuan", decimals: 2 })}
              notes={lines.length > 0 ? lines : [text.noBase]}
            >
              {latest.cell && (
                <div>
                  <CellLink cell={latest.cell} onGoTo={onGoTo} />
                </div>
              )}
            </ReadingRow>
          );
        })}
      </ul>
    </Section>
  );
}
