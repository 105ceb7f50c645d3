import { Link } from "@fluentui/react-components";
import type { CellRef } from "../../../workbook/address";
import { addressWords } from "../../present/address-list";
import { useText } from "../../text";

interface Props {
  readonly cell: CellRef;
  readonly onGoTo: (cell: CellRef) => void;
}

/** A cell by its address; pressed, it is shown in the sheet. */
export function CellLink({ cell, onGoTo }: Props) {
  const { finding } = useText();
  const address = addressWords(cell);
  return (
    <Link as="button" aria-label={`${finding.goTo} ${address}`} onClick={() => onGoTo(cell)}>
      {address}
    </Link>
  );
}
