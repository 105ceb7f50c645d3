import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { CellRef } from "../../../workbook/address";
import { addressWords } from "../../present/address-list";
import { placeWords } from "../../present/place-words";
import type { ShownLine } from "../../present/shown-line";
import { useLoaded } from "../../session/use-loaded";
import { useText } from "../../text";
import type { FindingActions } from "./FindingCard";

interface Props {
  readonly id: string;
  readonly line: ShownLine;
  readonly why: FindingActions["why"];
  readonly onGoTo: (cell: CellRef) => void;
}

/**
 * Why a line says what it says: what its rule is for, with an example, what it rests on, where it may be wrong; what
 * else the cell breaks, and every cell concerned.
 */
export function FindingDetails({ id, line, why, onGoTo }: Props) {
  const styles = useStyles();
  const { finding } = useText();
  const load = useMemo(() => why && (() => why(line.rule)), [why, line.rule]);
  const explained = useLoaded(load).value;
  const said = (
    [
      [finding.purpose, explained?.purpose ?? ""],
      [finding.example, explained?.example ?? ""],
      [finding.place, line.rowAndColumn],
      [finding.rule, line.ruleTitle],
      [finding.basis, line.basis],
      [finding.falseAlarms, explained?.falseAlarms ?? ""],
    ] as const
  ).filter(([, words]) => words !== "");
  return (
    <dl id={id} className={styles.details}>
      {said.map(([term, words]) => (
        <Fragment key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.description}>{words}</dd>
        </Fragment>
      ))}
      {line.explains.length > 0 && (
        <>
          <dt className={styles.term}>{finding.explains}</dt>
          {line.explains.map((sentence) => (
            <dd key={sentence} className={styles.description}>
              {sentence}
            </dd>
          ))}
        </>
      )}
      {line.cells.length > 0 && (
        <>
          <dt className={styles.term}>{finding.cells}</dt>
          {line.cells.map((cell) => (
            <dd key={addressWords(cell)} className={styles.description}>
              <Link as="button" onClick={() => onGoTo(cell)}>
                {placeWords(cell, finding, addressWords)}
              </Link>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}

const useStyles = makeStyles({
  details: { margin: 0, paddingTop: tokens.spacingVerticalXS },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingTop: tokens.spacingVerticalXS,
  },
  description: { margin: 0, overflowWrap: "anywhere" },
});
