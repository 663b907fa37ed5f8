import { IconUsers } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { DocumentLanguage } from '#shared/base/language.ts';
import { listedRows, type EventPaperInput } from '#shared/documents/build/fromEvent.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import { templateColumns } from '#shared/documents/template/chosenColumns.ts';
import type { OfficeFacts } from '#shared/documents/template/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { PeoplePaper } from '#renderer/directory/papers/PeoplePaper.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { TemplateRecord } from '#renderer/store/records.ts';
import { eventTitle } from '../eventTitle.ts';
import { eventPaperData, kindOfPaper, type EventPaper } from './eventPaper.ts';
import { PaperChoices } from './PaperChoices.tsx';
import { PaperHints } from './PaperHints.tsx';
import type { PaperWish } from './wish.ts';
import classes from './Papers.module.css';

/** A paper of an event: what it shows at the left, the paper itself at the right. */
export function OpenPaper(props: {
  readonly input: EventPaperInput;
  readonly office: OfficeFacts;
  readonly template: TemplateRecord;
  readonly paper: EventPaper;
  readonly onPaper: (paper: EventPaper) => void;
  readonly language: DocumentLanguage;
  readonly onLanguage: (language: DocumentLanguage) => void;
  readonly wish: PaperWish;
  readonly onWish: (change: Partial<PaperWish>) => void;
}): ReactNode {
  const { input, office, template, paper, onPaper, language, onLanguage, wish, onWish } = props;
  const messages = useMessages();
  const { peoplePapers: texts } = messages;
  const { language: spoken } = useLanguage();
  const of = kindOfPaper(paper);
  const kind = kindOf(of);
  const [slot] = kind.tables;
  const { who, order, figures } = wish;
  const own = wish.columns[paper];
  const columns = useMemo(
    () => own ?? (slot === undefined ? [] : templateColumns(kind, slot, office, template.changes)),
    [own, kind, slot, office, template.changes],
  );
  const data = useMemo(
    () =>
      eventPaperData(input, {
        paper,
        who,
        order,
        language,
        figures,
        columns,
        ownColumns: own !== undefined,
      }),
    [input, paper, who, order, language, figures, columns, own],
  );
  const rows = useMemo(
    () => listedRows(input, { who, order, language }),
    [input, who, order, language],
  );
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <PaperChoices
          input={input}
          paper={paper}
          onPaper={onPaper}
          slot={slot ?? null}
          columns={columns}
          wish={wish}
          onWish={onWish}
        />
        <PaperHints paper={paper} rows={rows} columns={columns} />
      </div>
      {rows.length === 0 ? (
        <EmptyState icon={IconUsers} title={texts.nobody} text={texts.nobodyText} />
      ) : (
        <PeoplePaper
          of={of}
          data={data}
          office={office}
          template={template}
          language={language}
          onLanguage={onLanguage}
          name={texts.fileName(texts.papers[paper], eventTitle(input.event, spoken, messages))}
        />
      )}
    </div>
  );
}
