import { ActionIcon, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconCamera, IconPhotoOff, IconUser } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Person } from '#shared/people/directory/model.ts';
import { useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { useKeptBytes } from '#renderer/store/live/useKeptBytes.ts';
import classes from './Person.module.css';
import type { PhotographWork } from './usePhotographWork.ts';

/** A picture of kept bytes, for as long as it is shown. */
function Picture(props: {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly alt: string;
}): ReactNode {
  const { bytes, type, alt } = props;
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes, type]);
  return <img ref={image} alt={alt} />;
}

/** The person's photograph, and the ways to choose another one or none. */
export function Photograph(props: {
  readonly person: Person;
  readonly name: string;
  readonly work: PhotographWork;
}): ReactNode {
  const { person, name, work } = props;
  const { person: texts } = useMessages();
  const { photograph } = person;
  const bytes = useKeptBytes(photograph?.hash ?? null);
  if (photograph === null)
    return (
      <UnstyledButton
        className={classes.photograph}
        aria-label={texts.choosePhotograph}
        title={texts.choosePhotograph}
        onClick={work.choose}
      >
        <IconUser size={40} stroke={1.1} aria-hidden />
        <span className={classes.camera}>
          <IconCamera size={15} stroke={1.7} aria-hidden />
        </span>
      </UnstyledButton>
    );
  return (
    <div className={classes.photograph}>
      {bytes === null ? (
        <Text size="xs" ta="center" className={classes.under} title={texts.photographNotThere}>
          <IconPhotoOff size={22} stroke={1.3} aria-hidden />
          <span className={classes.unseen}>{texts.photographNotThere}</span>
        </Text>
      ) : (
        bytes !== undefined && (
          <Picture bytes={bytes} type={photograph.type} alt={texts.photographOf(name)} />
        )
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon
            className={classes.camera}
            variant="default"
            radius="xl"
            size={26}
            aria-label={texts.photograph}
          >
            <IconCamera size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={work.choose}>{texts.changePhotograph}</Menu.Item>
          <Menu.Item onClick={work.remove}>{texts.removePhotograph}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
