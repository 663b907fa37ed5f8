import { Button, Center, Loader } from '@mantine/core';
import { IconFileImport, IconStack2 } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { PlanId } from '#shared/base/ids.ts';
import { EmptyState } from '#renderer/components/page/EmptyState.tsx';
import { Page } from '#renderer/components/page/Page.tsx';
import { DropVeil } from '#renderer/components/fileDrop/DropVeil.tsx';
import { useFileDrop } from '#renderer/components/fileDrop/useFileDrop.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { usePlans } from '#renderer/store/live/usePlan.ts';
import type { PlanRecord } from '#renderer/store/records.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { ImportWizard } from './import/ImportWizard.tsx';
import { PlanCard } from './PlanCard.tsx';
import classes from './Plans.module.css';

/** What the wizard is opened for. */
interface Importing {
  readonly replace: PlanId | null;
  readonly file: File | null;
}

/** The plans on hand, and the way in for others. */
export default function PlansScreen(): ReactNode {
  const { app } = useMessages();
  const plans = usePlans();
  const [importing, setImporting] = useState<Importing | null>(null);
  if (plans === undefined)
    return (
      <Center h="100%">
        <Loader aria-label={app.loading} />
      </Center>
    );
  return importing === null ? (
    <PlanList plans={plans} onImport={setImporting} />
  ) : (
    <ImportWizard plans={plans} {...importing} onClose={() => setImporting(null)} />
  );
}

function PlanList(props: {
  readonly plans: readonly PlanRecord[];
  readonly onImport: (importing: Importing) => void;
}): ReactNode {
  const { plans, onImport } = props;
  const texts = useMessages().plans;
  const [copying, setCopying] = useState<PlanRecord | null>(null);
  const over = useFileDrop((file) => onImport({ replace: null, file }));
  const button = (
    <Button
      leftSection={<IconFileImport size={16} aria-hidden />}
      onClick={() => onImport({ replace: null, file: null })}
    >
      {texts.importPlan}
    </Button>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={plans.length === 0 ? undefined : button}>
      <DropVeil over={over} text={texts.import.dropNow} />
      {plans.length === 0 ? (
        <EmptyState icon={IconStack2} title={texts.none} text={texts.noneText} action={button} />
      ) : (
        <ul className={classes.list} aria-label={texts.list}>
          {plans.toReversed().map((record) => (
            <PlanCard
              key={record.id}
              record={record}
              plans={plans}
              onCopy={() => setCopying(record)}
              onReplace={() => onImport({ replace: record.id, file: null })}
            />
          ))}
        </ul>
      )}
      {copying !== null && (
        <CopyDialog from={copying} plans={plans} onClose={() => setCopying(null)} />
      )}
    </Page>
  );
}
