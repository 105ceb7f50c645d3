import { packWords } from "../../../jobs/disclosure-pack/pack-words";
import type { ReportDraft } from "../../../jobs/report/report-types";
import { reportWords } from "../../../jobs/report/report-words";
import type { CellRef } from "../../../workbook/address";
import { addressWords } from "../../present/address-list";
import { useLanguage } from "../../text";
import { CellLink } from "../parts/CellLink";
import { usePlainList } from "../parts/plain-list";
import { Section } from "../parts/Section";
import { useReportsText } from "./reports-text";

interface Props {
  readonly proposal: ReportDraft;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What would become of each form and of each page of the book, and what of the source is left out or cannot be understood. */
export function MadeForms({ proposal, onGoTo }: Props) {
  const list = usePlainList();
  const language = useLanguage();
  const words = reportWords[language];
  const { forms: text } = useReportsText();
  const { forms, pages, unused, unreadable } = proposal;
  return (
    <>
      {unused.length + unreadable.length > 0 && (
        <Section title={text.notes}>
          <ul className={list}>
            {unreadable.map((each) => (
              <li key={addressWords(each.cell)}>
                {words.unreadable(each)} <CellLink cell={each.cell} onGoTo={onGoTo} />
              </li>
            ))}
            {unused.map((each) => (
              <li key={each.sheet}>{words.unused(each)}</li>
            ))}
          </ul>
        </Section>
      )}
      {forms.length > 0 && (
        <Section title={text.made}>
          <ul className={list}>
            {forms.map((form) => (
              <li key={form.template}>{words.form(form)}</li>
            ))}
          </ul>
        </Section>
      )}
      {pages.length > 0 && (
        <Section title={text.pages}>
          <ul className={list}>
            {pages.map((page) => (
              <li key={`${page.page} ${page.sheet}`}>{packWords[language].page(page)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
