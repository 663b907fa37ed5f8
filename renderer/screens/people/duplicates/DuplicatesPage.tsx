import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PersonId } from '#shared/base/ids.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { Page } from '#renderer/components/page/Page.tsx';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useJudgements, useMerges } from '#renderer/store/live/useMerges.ts';
import { PeopleTabs } from '../PeopleTabs.tsx';
import { ApartPart } from './ApartPart.tsx';
import { CandidatesPart } from './CandidatesPart.tsx';
import { ChosenPart } from './ChosenPart.tsx';
import { MergedPart } from './MergedPart.tsx';
import { useDuplicateSearch } from './useDuplicateSearch.ts';

const parts = ['candidates', 'apart', 'merged', 'chosen'] as const;
type Part = (typeof parts)[number];

/** Entries that may be one person: decided on pair by pair, and what was decided before. */
export default function DuplicatesPage(props: {
  /** Who is to be compared with another of the user's choice. */
  readonly wanted: PersonId | null;
}): ReactNode {
  const { duplicates: texts } = useMessages();
  const [part, setPart] = useState<Part>(props.wanted === null ? 'candidates' : 'chosen');
  const merges = useMerges();
  const judgements = useJudgements();
  const search = useDuplicateSearch(merges, judgements);
  const shown = (): ReactNode => {
    if (merges === undefined || judgements === undefined) return null;
    const known = { merges, judgements };
    switch (part) {
      case 'candidates':
        return <CandidatesPart search={search} {...known} />;
      case 'apart':
        return <ApartPart {...known} />;
      case 'merged':
        return <MergedPart merges={merges} />;
      case 'chosen':
        return <ChosenPart first={props.wanted} {...known} />;
      default:
        return unreachable(part);
    }
  };
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      fill
      toolbar={
        <>
          <PeopleTabs open="duplicates" />
          <SegmentedControl
            size="xs"
            aria-label={texts.parts}
            value={part}
            onChange={setPart}
            data={parts.map((value) => ({ value, label: texts.part[value] }))}
          />
        </>
      }
    >
      {shown()}
    </Page>
  );
}
