import { Alert, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState, type ReactNode } from 'react';
import type { WorkplanId } from '#shared/base/ids.ts';
import type { DocumentLanguage } from '#shared/base/language.ts';
import type { PlainDate } from '#shared/calendar/plainDate.ts';
import { nothingPersonal } from '#shared/documents/fields/personal.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { Choice } from '#renderer/components/field/Choice.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { PaperActions, type PaperFile } from '#renderer/paper/PaperActions.tsx';
import { PersonalNote } from '#renderer/paper/PersonalNote.tsx';
import { PaperPreview } from '#renderer/paper/PaperPreview.tsx';
import { useOfficeFacts, useTemplate } from '#renderer/store/live/useTemplates.ts';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import { dayText } from '../texts.ts';
import { IssueWorkplan } from './IssueWorkplan.tsx';
import { useWorkplanDocuments, type Kind, type Wish } from './useWorkplanDocuments.ts';
import classes from './Documents.module.css';

/** The whole-plan workplan is the secretariat's own. */
const ownName = 'OVOP-SG';

/** What the letter says of itself, where the facts are not frozen. */
export interface LetterData {
  readonly date: PlainDate;
  readonly letterNumber: string;
}

interface DocumentsDialogProps {
  readonly workplanId: WorkplanId;
  /** The heading: which version, where it is an approved one. */
  readonly title: string;
  /** Draws the facts anew for another date or number; the same facts whatever is given, for a frozen version. */
  readonly factsOf: (letter: LetterData) => WorkplanDocumentFacts;
  readonly beginning: LetterData;
  readonly frozen: boolean;
  readonly onClose: () => void;
}

/** The documents of a workplan: language and kind, a preview, and the ways out. */
export default function DocumentsDialog(props: DocumentsDialogProps): ReactNode {
  const office = useOfficeFacts();
  const template = useTemplate('workplan');
  if (office === undefined || template === undefined) return null;
  return <OpenDialog {...props} office={office} template={template} />;
}

function OpenDialog(
  props: DocumentsDialogProps & {
    readonly office: OfficeFacts;
    readonly template: TemplateRecord;
  },
): ReactNode {
  const { title, workplanId, factsOf, beginning, frozen, office, template, onClose } = props;
  const { workplan: texts, app, paper } = useMessages();
  const { docs } = texts;
  const window = useLanguage().language;
  const [language, setLanguage] = useState<DocumentLanguage>(window);
  const [kind, setKind] = useState<Kind>('letter');
  const [annexes, setAnnexes] = useState<'all' | 'none'>('all');
  const [letter, setLetter] = useState(beginning);
  const [typedDate, setTypedDate] = useState(dayText(beginning.date));

  // Typing a number does not draw the preview anew with every letter.
  const [settled] = useDebouncedValue(letter, 350);
  const facts = useMemo(() => factsOf(settled), [factsOf, settled]);
  const documents = useWorkplanDocuments(office, template);
  const { source } = documents;
  const wish = useMemo((): Wish => ({ language, annexes }), [language, annexes]);
  const paperSource = useMemo(() => source(kind, facts, wish), [source, kind, facts, wish]);
  const name = docs.fileName(
    facts.scope === null ? ownName : (facts.bodies[facts.scope.id]?.abbreviation ?? facts.scope.id),
    facts.year,
    facts.revision,
  );

  const files = (['letter', 'workbook'] as const).map((which): PaperFile => ({
    extension: which === 'letter' ? 'docx' : 'xlsx',
    make: (signal) => documents.file(which, factsOf(letter), wish, signal),
    primary: kind === which,
  }));
  const date = readTypedDate(typedDate);

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="min(1400px, 94vw)"
      padding="lg"
      closeButtonProps={{ 'aria-label': app.close }}
      styles={{
        content: { height: '92dvh', display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0 },
      }}
    >
      <div className={classes.body}>
        <PaperPreview source={paperSource} />
        <div className={classes.side}>
          <Choice
            label={docs.kind}
            value={kind}
            onChange={setKind}
            data={[
              { value: 'letter', label: docs.kinds.letter },
              { value: 'workbook', label: docs.kinds.workbook },
            ]}
          />
          <Choice
            label={paper.language}
            value={language}
            onChange={setLanguage}
            data={(['km', 'en', 'both'] as const).map((value) => ({
              value,
              label: paper.languages[value],
            }))}
          />
          {kind === 'letter' && (
            <Switch
              label={docs.annexes}
              checked={annexes === 'all'}
              onChange={(event) => setAnnexes(event.currentTarget.checked ? 'all' : 'none')}
            />
          )}
          {frozen ? (
            <Alert variant="light" color="gray">
              {docs.frozenNote}
            </Alert>
          ) : (
            <>
              <TextInput
                label={docs.number}
                description={docs.numberHint}
                value={letter.letterNumber}
                onChange={(event) =>
                  setLetter({ ...letter, letterNumber: event.currentTarget.value })
                }
              />
              <TextInput
                label={docs.date}
                value={typedDate}
                error={date === null ? texts.badDate : undefined}
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  setTypedDate(typed);
                  const read = readTypedDate(typed);
                  if (read !== null) setLetter({ ...letter, date: read });
                }}
              />
            </>
          )}
          <Stack mt="auto">
            <IssueWorkplan
              workplanId={workplanId}
              facts={facts}
              wish={wish}
              office={office}
              template={template}
              documents={documents}
            />
            <PersonalNote count={nothingPersonal} leftOut={false} />
            <PaperActions
              name={name}
              files={files}
              source={() => source(kind, factsOf(letter), wish)}
            />
          </Stack>
        </div>
      </div>
    </Modal>
  );
}
