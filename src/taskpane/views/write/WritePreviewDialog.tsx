import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { PreviewRow, WriteDestination, WriteManner, WritePreview } from "../../pane-jobs/write-jobs";
import { useText } from "../../text";
import { PreviewTable } from "./PreviewTable";

interface Props {
  readonly preview: WritePreview;
  readonly isWriting: boolean;
  readonly onApply: (rowIds: readonly string[], manner: WriteManner) => void;
  readonly onCancel: () => void;
}

/** What a write would change, before anything is changed; the button says how much. */
export default function WritePreviewDialog({ preview, isWriting, onApply, onCancel }: Props) {
  const styles = useStyles();
  const { write } = useText();
  const { rows, isByRow, addsSheets, offersNewSheet, locked, request } = preview;
  const isAllLocked = rows.length > 0 && rows.every(({ isLocked }) => isLocked);
  const [destination, setDestination] = useState<WriteDestination>(
    isAllLocked && offersNewSheet ? "newSheet" : "inPlace",
  );
  const takesLocked = destination === "newSheet";
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(rows.filter(({ safe, isLocked }) => safe || (isLocked && takesLocked)).map(({ id }) => id)),
  );
  const chooseDestination = (to: WriteDestination) => {
    setDestination(to);
    const isKept = ({ id, isLocked }: PreviewRow) => (isLocked ? to === "newSheet" : chosen.has(id));
    setChosen(new Set(rows.filter(isKept).map(({ id }) => id)));
  };
  const offersComments = rows.some(({ comment }) => comment !== undefined);
  const [withComments, setWithComments] = useState(false);
  const isNothing = rows.length === 0 && addsSheets.length === 0;
  const canApply = !isWriting && (chosen.size > 0 || (rows.length === 0 && !isNothing));
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && !isWriting && onCancel()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{write.names[request.kind]}</DialogTitle>
          <DialogContent className={styles.content}>
            {isNothing && <p className={styles.sentence}>{write.nothing}</p>}
            {addsSheets.length > 0 && <p className={styles.sentence}>{write.addsSheets(addsSheets)}</p>}
            {locked.length > 0 && (
              <p className={styles.sentence}>{write.lockedSheets(locked, request.kind)}</p>
            )}
            {offersNewSheet && (
              <Field label={write.destination.label}>
                <RadioGroup
                  layout="horizontal"
                  value={destination}
                  onChange={(_, { value }) => chooseDestination(value as WriteDestination)}
                >
                  <Radio value="inPlace" label={write.destination.inPlace} disabled={isAllLocked} />
                  <Radio value="newSheet" label={write.destination.newSheet} />
                </RadioGroup>
              </Field>
            )}
            {offersComments && (
              <Field hint={write.withCommentsHint}>
                <Checkbox
                  label={write.withComments}
                  checked={withComments}
                  onChange={(_, { checked }) => setWithComments(checked === true)}
                />
              </Field>
            )}
            {rows.length > 0 && (
              <PreviewTable
                rows={rows}
                withComments={withComments}
                takesLocked={takesLocked}
                chosen={chosen}
                onChoose={isByRow ? setChosen : undefined}
              />
            )}
            {isWriting && <Spinner size="tiny" label={write.writing} />}
          </DialogContent>
          <DialogActions>
            <Button disabled={isWriting} onClick={onCancel}>
              {write.cancel}
            </Button>
            {!isNothing && (
              <Button
                appearance="primary"
                disabled={!canApply}
                onClick={() => onApply([...chosen], { destination, withComments })}
              >
                {rows.length === 0 ? write.confirmSheets(addsSheets.length) : write.confirm(chosen.size)}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  sentence: { margin: 0 },
});
