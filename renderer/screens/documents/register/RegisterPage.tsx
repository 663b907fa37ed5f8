import { Center, Loader } from '@mantine/core';
import { IconFileText, IconFilterOff } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { DocumentId, WorkplanId } from '#shared/base/ids.ts';
import type { Bilingual } from '#shared/base/language.ts';
import { kindOf } from '#shared/documents/kinds/kinds.ts';
import type { OfficeDocument } from '#shared/documents/register/model.ts';
import { inRegisterOrder } from '#shared/documents/register/registerOrder.ts';
import {
  documentStatusWords,
  outgoingSheet,
  yearFilter,
} from '#shared/documents/register/registerSheet.ts';
import { Grid } from '#renderer/components/grid/Grid.tsx';
import type { GridTone } from '#renderer/components/grid/model.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { messages as allMessages } from '#renderer/i18n/messages.ts';
import { paths } from '#renderer/navigation/paths.ts';
import { useDocuments } from '#renderer/store/live/useDocuments.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useWorkplans } from '#renderer/store/live/useWorkplans.ts';
import { aboutText, registerColumns, stateText } from './columns.tsx';
import { ExportButton } from './ExportButton.tsx';
import { NewDocument } from './NewDocument.tsx';
import { isFiltering, judgeRegisterView, passes, type RegisterFilters } from './registerView.ts';
import { RegisterTabs } from './RegisterTabs.tsx';
import { RegisterToolbar } from './RegisterToolbar.tsx';
import { rowSearch } from './rowSearch.ts';
import { SequenceLine } from './SequenceLine.tsx';
import { dateText } from '../editor/form/typedTexts.ts';
import classes from './Register.module.css';

const rowKey = ({ id }: OfficeDocument): string => id;
const toneOf = ({ status }: OfficeDocument): GridTone | undefined =>
  status === 'withdrawn' ? 'struck' : undefined;

function counted(documents: readonly OfficeDocument[], status: OfficeDocument['status']): number {
  return documents.filter((document) => document.status === status).length;
}

/** What the rows were narrowed down to, as the workbook says it. */
function filterWords({ search, kind, status, year }: RegisterFilters): readonly Bilingual[] {
  const typed = search.trim();
  return [
    ...(year === null ? [] : [yearFilter(year)]),
    ...(kind === null ? [] : [kindOf(kind).name]),
    ...(status === null ? [] : [documentStatusWords[status]]),
    ...(typed === '' ? [] : [{ en: `“${typed}”`, km: `«${typed}»` }]),
  ];
}

/** The register of the papers that leave the office. */
export function RegisterPage(): ReactNode {
  const messages = useMessages();
  const { documents: texts, register, app } = messages;
  const { language } = useLanguage();
  const [, go] = useLocation();
  const documents = useDocuments();
  const workplans = useWorkplans();
  const [view, changeView] = useKeptView('documents', judgeRegisterView);
  const search = useDeferredValue(view?.filters.search ?? '');

  const years = useMemo(
    () => new Map((workplans ?? []).map(({ id, year }) => [id, year])),
    [workplans],
  );
  const yearOf = useCallback((id: WorkplanId) => years.get(id), [years]);
  const open = useCallback((id: DocumentId) => go(paths.document(id)), [go]);
  const openWorkplan = useCallback((id: WorkplanId) => go(paths.workplan(id)), [go]);
  const columns = useMemo(
    () => registerColumns({ messages, language, yearOf, open, openWorkplan }),
    [messages, language, yearOf, open, openWorkplan],
  );
  const find = useMemo(
    () =>
      rowSearch((document: OfficeDocument) => {
        const { number, date, kind, subject, addressee, issued } = document;
        const { name } = kindOf(kind);
        const texts = [number, dateText(date), date ?? '', issued?.by ?? ''];
        for (const text of [name, subject, addressee]) texts.push(text.en, text.km);
        for (const each of ['en', 'km'] as const)
          texts.push(
            aboutText(document, { messages: allMessages[each], yearOf }),
            stateText(document, allMessages[each]),
          );
        return texts;
      }),
    [yearOf],
  );
  const ordered = useMemo(() => inRegisterOrder(documents ?? []), [documents]);
  const filters = view?.filters;
  const rows = useMemo(
    () =>
      filters === undefined
        ? []
        : find(
            ordered.filter((document) => passes(filters, document)),
            search,
          ),
    [ordered, filters, search, find],
  );

  if (documents === undefined || workplans === undefined || view === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  if (documents.length === 0)
    return (
      <Page title={texts.title} lead={texts.lead} toolbar={<RegisterTabs open="outgoing" />}>
        <EmptyState
          icon={IconFileText}
          title={register.noDocumentsTitle}
          text={register.noDocumentsText}
          action={<NewDocument />}
        />
      </Page>
    );
  const filtering = isFiltering(view.filters);
  const yearName = view.filters.year === null ? '' : ` ${view.filters.year}`;
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      fill
      actions={
        <>
          <ExportButton
            name={register.outgoingFile(yearName)}
            filters={filterWords(view.filters)}
            make={(options) =>
              outgoingSheet(
                rows.map((document) => ({
                  document,
                  about: {
                    en: aboutText(document, { messages: allMessages.en, yearOf }),
                    km: aboutText(document, { messages: allMessages.km, yearOf }),
                  },
                })),
                options,
              )
            }
          />
          <NewDocument />
        </>
      }
      toolbar={
        <RegisterToolbar
          documents={documents}
          filters={view.filters}
          onFilters={(next) => changeView((now) => ({ ...now, filters: next }))}
        />
      }
    >
      <div className={classes.work}>
        <Grid
          label={register.outgoingTable}
          labels={messages.grid}
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          rowTone={toneOf}
          lines={2}
          preferences={view.columns}
          onPreferencesChange={(next) => changeView((now) => ({ ...now, columns: next }))}
          empty={
            <EmptyState
              icon={IconFilterOff}
              title={register.nothingMatches}
              text={register.searchHint}
            />
          }
        />
        <div className={classes.foot}>
          <span>
            {register.counts(
              counted(documents, 'issued'),
              counted(documents, 'draft'),
              counted(documents, 'withdrawn'),
            )}
          </span>
          {filtering && <span role="status">{register.shown(rows.length)}</span>}
          <SequenceLine documents={documents} />
        </div>
      </div>
    </Page>
  );
}
