import { Button, Group, Modal, Text } from '@mantine/core';
import { lazy, useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { MergeReport } from '#shared/workplan/mergeDerivation.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { removeWorkplan } from '#renderer/store/commands/workplan.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import { useSigner } from '#renderer/store/SignerContext.tsx';
import { useStore } from '#renderer/store/StoreContext.tsx';
import { AgainDialog } from './dialogs/AgainDialog.tsx';
import { ApproveDialog } from './dialogs/ApproveDialog.tsx';
import { CarryDialog } from './dialogs/CarryDialog.tsx';
import { UndecidedDrawer } from './dialogs/UndecidedDrawer.tsx';
import { VersionsDialog, type FrozenVersion } from './dialogs/VersionsDialog.tsx';
import { documentFacts } from './documents/documentFacts.ts';
import type { LetterData } from './documents/DocumentsDialog.tsx';
import { useTell } from './useTell.ts';
import type { WorkplanScene } from './useWorkplanScene.ts';

/** The builders of documents and what writes them are loaded when a document is first wanted. */
const DocumentsDialog = lazy(() => import('./documents/DocumentsDialog.tsx'));

/** The dialog over a workplan. */
export type OpenDialog =
  | { readonly kind: 'undecided' | 'carry' | 'approve' | 'versions' | 'remove' }
  | { readonly kind: 'again'; readonly report: MergeReport }
  /** `version` null: as the workplan is now. */
  | { readonly kind: 'documents'; readonly version: FrozenVersion | null };

interface DialogsProps {
  readonly scene: WorkplanScene;
  readonly office: OfficeSettings;
  readonly dialog: OpenDialog;
  readonly onDialog: (dialog: OpenDialog | null) => void;
}

/** Shows the dialog that is open. */
export default function WorkplanDialogs({
  scene,
  office,
  dialog,
  onDialog,
}: DialogsProps): ReactNode {
  const close = (): void => onDialog(null);
  switch (dialog.kind) {
    case 'undecided':
      return <UndecidedDrawer scene={scene} onClose={close} />;
    case 'carry':
      return <CarryDialog scene={scene} onClose={close} />;
    case 'approve':
      return <ApproveDialog scene={scene} office={office} onClose={close} />;
    case 'versions':
      return (
        <VersionsDialog
          scene={scene}
          onPrint={(version) => onDialog({ kind: 'documents', version })}
          onClose={close}
        />
      );
    case 'again':
      return <AgainDialog scene={scene} report={dialog.report} onClose={close} />;
    case 'remove':
      return <RemoveWorkplanDialog scene={scene} onClose={close} />;
    case 'documents':
      return <Documents scene={scene} office={office} version={dialog.version} onClose={close} />;
  }
}

function Documents(props: {
  readonly scene: WorkplanScene;
  readonly office: OfficeSettings;
  readonly version: FrozenVersion | null;
  readonly onClose: () => void;
}): ReactNode {
  const { scene, office, onClose } = props;
  const { workplan: texts } = useMessages();
  const edge = useStore();
  const { signer } = useSigner();
  const { workplan, versions, lines } = scene;
  // What is approved is handed out as it was approved, whatever was recorded about its progress since.
  const version =
    props.version ??
    (workplan.status === 'approved'
      ? (versions.find(({ revision }) => revision === workplan.revision) ?? null)
      : null);
  const factsOf = useCallback(
    (letter: LetterData) =>
      version === null
        ? documentFacts(scene, { workplan, lines }, office, { ...letter, preparedBy: signer })
        : version.facts,
    [version, scene, workplan, lines, office, signer],
  );
  return (
    <DocumentsDialog
      title={
        version === null
          ? texts.docs.title
          : texts.docs.ofVersion(texts.versionName(version.revision))
      }
      workplanId={workplan.id}
      factsOf={factsOf}
      beginning={{ date: edge.today(), letterNumber: '' }}
      frozen={version !== null}
      onClose={onClose}
    />
  );
}

function RemoveWorkplanDialog(props: {
  readonly scene: WorkplanScene;
  readonly onClose: () => void;
}): ReactNode {
  const { workplan: texts, app } = useMessages();
  const edge = useStore();
  const tell = useTell();
  const [, navigate] = useLocation();
  const { id, year } = props.scene.workplan;
  const remove = async (): Promise<void> => {
    if (await tell(removeWorkplan(edge, id))) navigate(paths.workplans);
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={texts.remove}
      closeButtonProps={{ 'aria-label': app.close }}
    >
      <Text mb="lg">{texts.removeAsk(year)}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={props.onClose}>
          {app.cancel}
        </Button>
        <Button color="red" onClick={() => void remove()}>
          {texts.removeIt}
        </Button>
      </Group>
    </Modal>
  );
}
