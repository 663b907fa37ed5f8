import {
  Alert,
  Autocomplete,
  Button,
  Group,
  Modal,
  Text,
  TextInput,
  Textarea,
} from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { IncomingId } from '#shared/base/ids.ts';
import { readTypedDate } from '#shared/calendar/typed.ts';
import type { IncomingLetter } from '#shared/documents/register/model.ts';
import { sameNumber } from '#shared/documents/register/numbers.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { addIncoming } from '#renderer/store/commands/incoming.ts';
import type { PreparedFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dateText } from '../editor/form/typedTexts.ts';
import { useNotice } from '#renderer/components/page/useNotice.ts';
import classes from './Incoming.module.css';
import type { Scans } from './useScans.ts';

/** How many senders are offered while a name is typed. */
const offered = 8;

interface Typed {
  readonly number: string;
  readonly date: string;
  readonly receivedOn: string;
  readonly from: string;
  readonly subject: string;
  readonly answerDue: string;
  readonly remarks: string;
}

const untouched: Typed = {
  number: '',
  date: '',
  receivedOn: '',
  from: '',
  subject: '',
  answerDue: '',
  remarks: '',
};

/** Whether a letter of that number from that sender stands in the register. */
function isKnown({ number, from }: Typed, letters: readonly IncomingLetter[]): boolean {
  return (
    number.trim() !== '' &&
    letters.some(
      (letter) =>
        sameNumber(letter.number) === sameNumber(number) &&
        searchKey(letter.from) === searchKey(from),
    )
  );
}

/** Registers letters that came in, one after the other; Enter registers, Ctrl+Enter goes on with the next one. */
export default function ReceiveDialog(props: {
  readonly letters: readonly IncomingLetter[];
  readonly scans: Scans;
  readonly scan: PreparedFile | null;
  readonly onScan: (scan: PreparedFile | null) => void;
  readonly onRegistered: (id: IncomingId) => void;
  readonly onClose: () => void;
}): ReactNode {
  const { letters, scans, scan, onScan, onRegistered, onClose } = props;
  const { register: texts, documents, app } = useMessages();
  const { fields } = texts;
  const edge = useStore();
  const notice = useNotice();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>({ ...untouched, receivedOn: dateText(edge.today()) });
  const [tried, setTried] = useState(false);
  // A hasty second press registers nothing twice.
  const busy = useRef(false);
  const senders = useMemo(() => [...new Set(letters.map(({ from }) => from))], [letters]);

  const date = readTypedDate(typed.date);
  const receivedOn = readTypedDate(typed.receivedOn);
  const answerDue = readTypedDate(typed.answerDue);
  const dayProblem = (text: string, needed: boolean): string | null => {
    if (text.trim() === '') return needed ? texts.dayMissing : null;
    return readTypedDate(text) === null ? texts.badDate(text.trim()) : null;
  };
  const problems = {
    date: dayProblem(typed.date, false),
    receivedOn: dayProblem(typed.receivedOn, true),
    answerDue: dayProblem(typed.answerDue, false),
    from: typed.from.trim() === '' ? texts.senderMissing : null,
    subject: typed.subject.trim() === '' ? texts.subjectMissing : null,
  };
  const shown = (key: keyof typeof problems): string | null => (tried ? problems[key] : null);
  const field = (key: keyof Typed) => ({
    label: fields[key],
    value: typed[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setTyped((now) => ({ ...now, [key]: value }));
    },
  });

  const register = async (goOn: boolean): Promise<void> => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== null)) return;
    if (receivedOn === null || busy.current) return;
    busy.current = true;
    const number = typed.number.trim();
    const subject = typed.subject.trim();
    const id = await addIncoming(
      edge,
      {
        number,
        date,
        receivedOn,
        from: typed.from.trim(),
        subject,
        answerDue,
        answeredBy: null,
        remarks: typed.remarks.trim(),
      },
      scan,
    );
    busy.current = false;
    notice(texts.registered(number === '' ? subject : number), 'done');
    onRegistered(id);
    if (!goOn) {
      onClose();
      return;
    }
    setTyped({ ...untouched, receivedOn: typed.receivedOn });
    setTried(false);
    onScan(null);
    first.current?.focus();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void register(false);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.receiveTitle}
      size="lg"
      closeButtonProps={{ 'aria-label': app.close }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of the whole form */}
      <form
        className={classes.form}
        noValidate
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void register(true);
        }}
      >
        <TextInput ref={first} data-autofocus {...field('number')} />
        <TextInput
          placeholder={documents.datePlaceholder}
          error={shown('date')}
          {...field('date')}
        />
        <TextInput
          withAsterisk
          placeholder={documents.datePlaceholder}
          error={shown('receivedOn')}
          {...field('receivedOn')}
        />
        <TextInput
          placeholder={documents.datePlaceholder}
          error={shown('answerDue')}
          {...field('answerDue')}
        />
        <Autocomplete
          className={classes.wide}
          withAsterisk
          label={fields.from}
          placeholder={fields.fromHint}
          error={shown('from')}
          data={senders}
          limit={offered}
          value={typed.from}
          onChange={(from) => setTyped((now) => ({ ...now, from }))}
        />
        <TextInput
          className={classes.wide}
          withAsterisk
          error={shown('subject')}
          {...field('subject')}
        />
        <div className={classes.wide} role="group" aria-label={fields.scan}>
          <Text size="sm" fw={500}>
            {fields.scan}
          </Text>
          <div className={classes.scan}>
            <Button
              variant="default"
              leftSection={<IconPaperclip size={16} aria-hidden />}
              onClick={() =>
                void scans.choose().then((chosen) => {
                  if (chosen !== null) onScan(chosen);
                })
              }
            >
              {scan === null ? texts.chooseScan : texts.otherScan}
            </Button>
            {scan === null ? (
              <Text size="xs" c="var(--ovop-text-muted)">
                {texts.scanHint}
              </Text>
            ) : (
              <>
                <span className={classes.scanName}>{scan.file.name}</span>
                <Button variant="subtle" size="compact-sm" onClick={() => onScan(null)}>
                  {texts.takeAway}
                </Button>
              </>
            )}
          </div>
        </div>
        <Textarea className={classes.wide} autosize minRows={1} maxRows={4} {...field('remarks')} />
        {isKnown(typed, letters) && (
          <Alert className={classes.wide} color="yellow" variant="light" role="status">
            {texts.known(typed.number.trim())}
          </Alert>
        )}
        <Group className={classes.wide} justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {documents.cancel}
          </Button>
          <Button variant="default" title="Ctrl+Enter" onClick={() => void register(true)}>
            {texts.saveNext}
          </Button>
          <Button type="submit">{texts.save}</Button>
        </Group>
      </form>
    </Modal>
  );
}
