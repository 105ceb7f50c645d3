import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type Ref } from "react";
import { natureWords, type Nature } from "../../../audit/words/natures";
import type { CellRef } from "../../../workbook/address";
import type { KeptExplanation } from "../../pane-jobs/audit-jobs";
import { everything, filterLines, isNarrow, sheetsOf } from "../../present/filter";
import { groupLines, type Grouping, type LineGroup } from "../../present/group";
import type { ShownLine } from "../../present/shown-line";
import { useLanguage, useText } from "../../text";
import { FilterMenu } from "./FilterMenu";
import type { FindingActions } from "./FindingCard";
import { FindingList, type FindingListHandle } from "./FindingList";

interface Props extends FindingActions {
  readonly lines: readonly ShownLine[];
  readonly explanations: ReadonlyMap<string, KeptExplanation>;
  readonly sought: CellRef | undefined;
  readonly ref?: Ref<FindingListHandle>;
}

/** The lines of a result as the person wants to see them: filtered and grouped. */
export default function FindingsView({ lines, explanations, sought, ref, ...does }: Props) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const [filter, setFilter] = useState(everything);
  const [grouping, setGrouping] = useState<Grouping>("nature");
  const sheets = useMemo(() => sheetsOf(lines), [lines]);
  const shown = useMemo(() => filterLines(lines, filter), [lines, filter]);
  const groups = useMemo(() => groupLines(shown, grouping), [shown, grouping]);
  const headingOf = ({ key }: LineGroup) =>
    grouping === "nature" ? natureWords[language][key as Nature] : key || text.list.noForm;
  if (lines.length === 0) return null;
  return (
    <>
      <div className={styles.tools}>
        <FilterMenu
          filter={filter}
          grouping={grouping}
          sheets={sheets}
          onFilter={setFilter}
          onGroup={setGrouping}
        />
        {isNarrow(filter) && (
          <span role="status">
            {text.filter.shown(shown.length, lines.length)}{" "}
            <Link as="button" onClick={() => setFilter(everything)}>
              {text.filter.clear}
            </Link>
          </span>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{text.filter.nothingLeft}</p>
      ) : (
        <FindingList
          groups={groups}
          headingOf={headingOf}
          explanations={explanations}
          sought={sought}
          {...does}
          {...(ref ? { ref } : {})}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    // Forced colours draw the frame of the button, which stands in line with the answer then.
    "@media (forced-colors: active)": {
      padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    flexShrink: 0,
  },
  nothing: { margin: 0, padding: tokens.spacingHorizontalM },
});
