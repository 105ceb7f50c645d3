import { Button, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FunctionJobs } from "../../pane-jobs/function-jobs";
import type { WriteRequest } from "../../pane-jobs/write-jobs";
import { searchFunctions } from "../../present/function-call";
import { useLoaded } from "../../session/use-loaded";
import { useLanguage } from "../../text";
import { Notice } from "../notices/Notice";
import { FunctionCard } from "./FunctionCard";
import { useFunctionsText } from "./functions-text";
import { Page } from "./Page";
import { PartHeading } from "../parts/PartHeading";

interface Props {
  readonly jobs: FunctionJobs;
  readonly failureWords: (error: unknown) => string;
  readonly onFailed: (error: unknown) => void;
  readonly onAskWrite: (request: WriteRequest) => void;
  readonly onBack: () => void;
}

/** The custom functions, to be looked through and put into the selected cell; and the way back to built-in ones. */
export default function FunctionsPage({ jobs, failureWords, onFailed, onAskWrite, onBack }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useFunctionsText();
  const [wanted, setWanted] = useState("");
  const [openName, setOpenName] = useState<string>();
  const load = useMemo(() => () => jobs.functions(language), [jobs, language]);
  const { value: entries, error } = useLoaded(load);
  const groups = useMemo(
    () =>
      [...new Set(entries?.map(({ group }) => group))].map((group) => ({
        group,
        members: searchFunctions(entries ?? [], wanted).filter((entry) => entry.group === group),
      })),
    [entries, wanted],
  );
  const shown = groups.filter(({ members }) => members.length > 0);
  const insert = (formula: string) => {
    jobs
      .selectedCells()
      .then(
        ({ sheet, row, column }) =>
          onAskWrite({ kind: "functionCall", cell: { sheet, row, column }, formula }),
        onFailed,
      );
  };
  const convert = () => {
    jobs.selectedCells().then((selection) => onAskWrite({ kind: "convertFunctions", selection }), onFailed);
  };
  return (
    <Page title={text.title} onBack={onBack}>
      <p className={styles.hint}>{text.hint}</p>
      {error !== undefined && <Notice intent="error">{failureWords(error)}</Notice>}
      {!entries && error === undefined && <Spinner size="small" label={text.loading} />}
      {entries && (
        <>
          <SearchBox
            className={styles.search}
            aria-label={text.search}
            placeholder={text.search}
            value={wanted}
            onChange={(_, { value }) => setWanted(value)}
          />
          <div role="status">{shown.length === 0 && text.none}</div>
          {shown.map(({ group, members }) => (
            <section key={group} aria-label={group}>
              <PartHeading>{group}</PartHeading>
              <ul className={styles.list}>
                {members.map((entry) => (
                  <li key={entry.name} className={styles.item}>
                    <FunctionCard
                      entry={entry}
                      isOpen={entry.name === openName}
                      onToggle={() => setOpenName(entry.name === openName ? undefined : entry.name)}
                      onInsert={insert}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <p className={styles.hint}>{text.convertHint}</p>
      <Button className={styles.button} onClick={convert}>
        {text.convert}
      </Button>
    </Page>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none", flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { alignSelf: "flex-start", flexShrink: 0 },
});
