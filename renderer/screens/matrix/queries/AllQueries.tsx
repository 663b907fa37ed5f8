import { Button, SegmentedControl, Select, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { BodyId, Code } from '#shared/base/ids.ts';
import type { BodyName } from '#shared/matrix/bodies.model.ts';
import type { Dependent, Query } from '#shared/matrix/model.ts';
import { searchKey } from '#shared/text/searchKey.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { LivePlan } from '#renderer/store/live/usePlan.ts';
import classes from './AllQueries.module.css';
import { queriesOfPlan, type QueryState } from './queriesOfRow.ts';
import { QueryCard } from './QueryCard.tsx';

type State = 'open' | 'answered' | 'all';

const states = ['open', 'answered', 'all'] as const satisfies readonly State[];

/** Some queries are about seventy rows. */
const shownCodes = 10;

function answersTo(
  { query, open }: QueryState,
  filters: {
    readonly state: State;
    readonly depends: Dependent | null;
    readonly words: readonly string[];
  },
): boolean {
  if (filters.state !== 'all' && open !== (filters.state === 'open')) return false;
  if (filters.depends !== null && !query.affects.includes(filters.depends)) return false;
  const text = searchKey(
    [query.id, query.question.en, query.question.km, ...query.codes].join(' '),
  );
  return filters.words.every((word) => text.includes(word));
}

function Rows(props: { readonly query: Query; readonly onGoTo: (code: Code) => void }): ReactNode {
  const { matrix } = useMessages();
  const texts = matrix.allQueries;
  const [all, setAll] = useState(false);
  const { codes } = props.query;
  if (codes.length === 0) return <p className={classes.rows}>{matrix.query.wholePlan}</p>;
  const shown = all ? codes : codes.slice(0, shownCodes);
  return (
    <p className={classes.rows}>
      {shown.map((code) => (
        <UnstyledButton
          key={code}
          className={classes.goTo}
          aria-label={texts.goTo(code)}
          onClick={() => props.onGoTo(code)}
        >
          {code}
        </UnstyledButton>
      ))}
      {shown.length < codes.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {texts.moreRows(codes.length - shown.length)}
        </Button>
      )}
    </p>
  );
}

/** Every query of the plan, those without rows too. */
export function AllQueries(props: {
  readonly plan: LivePlan;
  readonly bodyNames: ReadonlyMap<BodyId, BodyName>;
  readonly onGoTo: (code: Code) => void;
}): ReactNode {
  const { matrix, terms } = useMessages();
  const texts = matrix.allQueries;
  const [state, setState] = useState<State>('open');
  const [depends, setDepends] = useState<Dependent | null>(null);
  const [search, setSearch] = useState('');
  // A query that was answered just now stays in sight until the list is asked for anew.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const all = queriesOfPlan(props.plan.effective);
  const filters = { state, depends, words: searchKey(search).split(' ') };
  const matching = all.filter((each) => answersTo(each, filters));
  const shown = all.filter((each) => matching.includes(each) || kept.has(each.query.id));
  const anew = (): void => setKept(new Set());
  const missing = matching.filter(({ query }) => !kept.has(query.id));
  if (missing.length > 0) setKept(new Set([...kept, ...missing.map(({ query }) => query.id)]));
  return (
    <div className={classes.frame}>
      <div className={classes.toolbar}>
        <TextInput
          aria-label={texts.search}
          placeholder={texts.search}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={search}
          onChange={(event) => {
            anew();
            setSearch(event.currentTarget.value);
          }}
          w={240}
        />
        <SegmentedControl
          aria-label={texts.state}
          data={states.map((value) => ({ value, label: texts.states[value] }))}
          value={state}
          onChange={(value) => {
            anew();
            setState(value);
          }}
        />
        <Select
          aria-label={texts.depends}
          placeholder={texts.anything}
          clearable
          w={200}
          data={Object.entries(terms.dependents).map(([value, label]) => ({ value, label }))}
          value={depends}
          onChange={(value) => {
            anew();
            setDepends(value as Dependent | null);
          }}
        />
        <span className={classes.count} role="status">
          {texts.count(matching.length, all.length)}
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={texts.name}>
        {shown.length === 0 ? (
          <p className={classes.none}>{all.length === 0 ? texts.noneAtAll : texts.none}</p>
        ) : (
          <ul className={classes.list}>
            {shown.map(({ query, open }) => (
              <li key={query.id}>
                <QueryCard
                  plan={props.plan}
                  query={query}
                  row={null}
                  open={open}
                  bodyNames={props.bodyNames}
                  about={<Rows query={query} onGoTo={props.onGoTo} />}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
