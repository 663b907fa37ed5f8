import { ActionIcon, Button, Modal, Text, Tooltip } from '@mantine/core';
import { IconDownload, IconFileTypePdf, IconPaperclip, IconTrash } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { Panel } from '#renderer/components/page/Panel.tsx';
import type { KeptFile } from '#shared/documents/register/model.ts';
import type { OfficeEvent, SignInSheet } from '#shared/events/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { readFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './SignIn.module.css';
import { useFilesDrop } from './useFilesDrop.ts';
import { useSheetScans } from './useSheetScans.ts';

/** The address of a kept picture for as long as it is shown; null until it is read. */
function usePicture({ hash, type }: KeptFile): string | null {
  const { database } = useStore();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (type === 'application/pdf') return undefined;
    let current = true;
    let made: string | null = null;
    void readFile(database, hash).then((bytes) => {
      if (!current) return;
      made = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
      setAddress(made);
    });
    return () => {
      current = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [database, hash, type]);
  return address;
}

/** The signed pages of a sheet: dropped or chosen, shown, saved out again, and taken away with undo. */
export function Evidence(props: {
  readonly event: OfficeEvent;
  readonly sheet: SignInSheet;
}): ReactNode {
  const { event, sheet } = props;
  const { evidence: texts } = useMessages().signIn;
  const scans = useSheetScans(event, sheet);
  const { over, ...drop } = useFilesDrop((files) => void scans.take(files));
  const [shown, setShown] = useState<KeptFile | null>(null);
  return (
    <section
      aria-label={texts.title}
      className={classes.evidence}
      data-over={over || undefined}
      {...drop}
    >
      <Panel
        title={texts.title}
        hint={texts.hint}
        actions={
          <Button
            variant="default"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            onClick={() => void scans.choose()}
          >
            {texts.choose}
          </Button>
        }
      >
        {over && <Text fw={600}>{texts.drop}</Text>}
        {sheet.scans.length === 0 ? (
          <Text size="sm" c="var(--ovop-text-muted)">
            {texts.none}
          </Text>
        ) : (
          <ul className={classes.scans}>
            {sheet.scans.map((scan) => (
              <li key={scan.hash} className={classes.scan}>
                <Thumbnail scan={scan} onShow={() => setShown(scan)} />
                <span className={classes.scanName}>{scan.name}</span>
                <span className={classes.scanActions}>
                  <Tooltip label={texts.save(scan.name)}>
                    <ActionIcon
                      variant="subtle"
                      aria-label={texts.save(scan.name)}
                      onClick={() => void scans.save(scan)}
                    >
                      <IconDownload size={16} />
                    </ActionIcon>
                  </Tooltip>
                  <Tooltip label={texts.remove(scan.name)}>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      aria-label={texts.remove(scan.name)}
                      onClick={() => void scans.remove(scan)}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Tooltip>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {shown !== null && <Large scan={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

function Thumbnail(props: { readonly scan: KeptFile; readonly onShow: () => void }): ReactNode {
  const { scan, onShow } = props;
  const { evidence: texts } = useMessages().signIn;
  const address = usePicture(scan);
  if (scan.type === 'application/pdf')
    return (
      <span className={classes.thumbnail}>
        <IconFileTypePdf size={34} stroke={1.3} aria-hidden />
      </span>
    );
  return (
    <button
      type="button"
      className={classes.thumbnail}
      aria-label={texts.show(scan.name)}
      onClick={onShow}
    >
      {address !== null && <img src={address} alt="" />}
    </button>
  );
}

function Large(props: { readonly scan: KeptFile; readonly onClose: () => void }): ReactNode {
  const { scan, onClose } = props;
  const { evidence: texts } = useMessages().signIn;
  const address = usePicture(scan);
  return (
    <Modal
      opened
      size="xl"
      title={scan.name}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      {address !== null && <img className={classes.large} src={address} alt={scan.name} />}
    </Modal>
  );
}
