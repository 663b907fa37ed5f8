import { useCallback, useDeferredValue, useMemo } from 'react';
import type { DocumentId } from '#shared/base/ids.ts';
import { answerState, type AnswerState } from '#shared/documents/register/answers.ts';
import type { IncomingLetter, OfficeDocument } from '#shared/documents/register/model.ts';
import { inIncomingOrder, inRegisterOrder } from '#shared/documents/register/registerOrder.ts';
import { useDocuments, useIncoming } from '#renderer/store/live/useDocuments.ts';
import { useKeptView } from '#renderer/store/live/useKeptView.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { dateText } from '../editor/form/typedTexts.ts';
import { rowSearch } from '../register/rowSearch.ts';
import { judgeIncomingView, passes, type IncomingView } from './incomingView.ts';

/** Everything that the register of incoming letters shows. */
export interface IncomingScene {
  readonly letters: readonly IncomingLetter[];
  readonly view: IncomingView;
  /** The letters that pass search and filters, the newest first. */
  readonly rows: readonly IncomingLetter[];
  readonly stateOf: (letter: IncomingLetter) => AnswerState;
  readonly paperOf: (id: DocumentId) => OfficeDocument | undefined;
  /** The issued papers among which an answer is chosen, the newest first. */
  readonly answers: readonly OfficeDocument[];
}

/** What the screen shows, undefined while it is read, and the way to change how it is shown. */
export function useIncomingScene(): readonly [
  IncomingScene | undefined,
  (change: (view: IncomingView) => IncomingView) => void,
] {
  const today = useStore().today();
  const letters = useIncoming();
  const documents = useDocuments();
  const [view, changeView] = useKeptView('incoming', judgeIncomingView);
  const search = useDeferredValue(view?.filters.search ?? '');

  const papers = useMemo(() => new Map((documents ?? []).map((one) => [one.id, one])), [documents]);
  const paperOf = useCallback((id: DocumentId) => papers.get(id), [papers]);
  const answers = useMemo(
    () => inRegisterOrder((documents ?? []).filter(({ status }) => status === 'issued')),
    [documents],
  );
  const stateOf = useCallback(
    (letter: IncomingLetter) =>
      answerState(letter, today, (id) => papers.get(id)?.status === 'issued'),
    [papers, today],
  );
  const find = useMemo(
    () =>
      rowSearch((letter: IncomingLetter) => {
        const { number, date, receivedOn, from, subject, remarks, scan, answerDue } = letter;
        const answer = letter.answeredBy === null ? undefined : papers.get(letter.answeredBy);
        const days = [date, receivedOn, answerDue];
        const texts = [number, from, subject, remarks, scan?.name ?? '', answer?.number ?? ''];
        return texts.concat(days.flatMap((day) => [dateText(day), day ?? '']));
      }),
    [papers],
  );
  const ordered = useMemo(() => inIncomingOrder(letters ?? []), [letters]);
  const filters = view?.filters;
  const rows = useMemo(
    () =>
      filters === undefined
        ? []
        : find(
            ordered.filter((letter) => passes(filters, letter, stateOf(letter))),
            search,
          ),
    [ordered, filters, search, find, stateOf],
  );
  const scene =
    letters === undefined || documents === undefined || view === undefined
      ? undefined
      : { letters, view, rows, stateOf, paperOf, answers };
  return [scene, changeView];
}
