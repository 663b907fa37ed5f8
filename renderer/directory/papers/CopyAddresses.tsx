import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';

/** Copies the addresses of a mailing list as mail programs take them; nothing where there are none. */
export function CopyAddresses({ addresses }: { readonly addresses: readonly string[] }): ReactNode {
  const { peoplePapers: texts, app } = useMessages();
  const closeButtonProps = { 'aria-label': app.close };
  if (addresses.length === 0) return null;
  const copy = (): void => {
    navigator.clipboard.writeText(addresses.join('; ')).then(
      () => {
        notifications.show({ message: texts.copied(addresses.length), closeButtonProps });
      },
      () => {
        notifications.show({ message: texts.notCopied, color: 'red', closeButtonProps });
      },
    );
  };
  return (
    <Button
      variant="default"
      size="compact-md"
      leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
      onClick={copy}
    >
      {texts.copyAddresses(addresses.length)}
    </Button>
  );
}
