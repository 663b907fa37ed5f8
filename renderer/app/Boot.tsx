import { Center, Loader } from '@mantine/core';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Signer } from '#shared/base/ids.ts';
import { phnomPenhDate, type PlainDate } from '#shared/calendar/plainDate.ts';
import { unreachable } from '#shared/base/outcome.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import type { Edge } from '#renderer/store/commit.ts';
import { keepSigner, readSigner } from '#renderer/store/localSettings.ts';
import { openDatabase, type OpenedDatabase, type OpenProblem } from '#renderer/store/open.ts';
import { seedIfEmpty } from '#renderer/store/seed.ts';
import { SignerContext } from '#renderer/store/SignerContext.tsx';
import { StoreContext } from '#renderer/store/StoreContext.tsx';
import { Message } from './Message.tsx';
import { Welcome } from './Welcome.tsx';

const databaseName = 'ovop';

/** Under this name the program signs what it brings along itself. */
const programSigner = 'OVOP Office' as Signer;

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'problem'; readonly problem: OpenProblem | { readonly kind: 'superseded' } }
  | { readonly kind: 'open'; readonly opened: OpenedDatabase; readonly signer: Signer | null };

const makeId = (): string => crypto.randomUUID();
const now = (): number => Date.now();
const today = (): PlainDate => phnomPenhDate(Date.now());

async function openStore(onSuperseded: () => void): Promise<State> {
  const outcome = await openDatabase(databaseName, { makeId, onSuperseded });
  if (!outcome.ok) return { kind: 'problem', problem: outcome.problem };
  const { database, device } = outcome.value;
  await seedIfEmpty({ database, device, makeId, now, today, signer: () => programSigner });
  // Without this the browser may throw the store away when the disk runs short.
  await navigator.storage.persist();
  return { kind: 'open', opened: outcome.value, signer: await readSigner(database) };
}

function Problem({
  problem,
}: {
  readonly problem: Extract<State, { kind: 'problem' }>['problem'];
}): ReactNode {
  const { problem: texts, retry } = useMessages().app;
  const action = { label: retry, run: () => window.location.reload() };
  switch (problem.kind) {
    case 'newer':
      return <Message title={texts.newerTitle} text={texts.newer(problem.found, problem.known)} />;
    case 'blocked':
      return <Message title={texts.blockedTitle} text={texts.blocked} action={action} />;
    case 'failed':
      return (
        <Message title={texts.failedTitle} text={texts.failed(problem.message)} action={action} />
      );
    case 'superseded':
      return <Message title={texts.supersededTitle} text={texts.superseded} />;
    default:
      return unreachable(problem);
  }
}

/** Opens the store and finds out who is working; then shows the program. */
export function Boot({ children }: { readonly children: ReactNode }): ReactNode {
  const texts = useMessages().app;
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    let current = true;
    openStore(() => setState({ kind: 'problem', problem: { kind: 'superseded' } })).then(
      (next) => {
        if (current) setState(next);
      },
      (error: unknown) => setFault(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      current = false;
    };
  }, []);
  // A fault while opening goes to the boundary, which shows a sentence.
  if (fault !== null) throw fault;

  const edge = useMemo<Edge | null>(() => {
    if (state.kind !== 'open' || state.signer === null) return null;
    const { database, device } = state.opened;
    const signer = state.signer;
    return { database, device, makeId, now, today, signer: () => signer };
  }, [state]);

  if (state.kind === 'problem') return <Problem problem={state.problem} />;
  if (state.kind === 'opening')
    return (
      <Center h="100vh">
        <Loader aria-label={texts.opening} />
      </Center>
    );
  const keep = async (signer: Signer): Promise<void> => {
    await keepSigner(state.opened.database, signer);
    setState({ ...state, signer });
  };
  if (edge === null || state.signer === null) return <Welcome onName={keep} />;
  return (
    <StoreContext value={edge}>
      <SignerContext value={{ signer: state.signer, changeSigner: keep }}>{children}</SignerContext>
    </StoreContext>
  );
}
