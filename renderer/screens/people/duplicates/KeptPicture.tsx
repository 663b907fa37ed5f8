import { useEffect, useState, type ReactNode } from 'react';
import type { KeptFile } from '#shared/documents/register/model.ts';
import { readFile } from '#renderer/store/files.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import classes from './Duplicates.module.css';

/** A kept photograph, small. */
export function KeptPicture(props: { readonly file: KeptFile; readonly name: string }): ReactNode {
  const { hash, type } = props.file;
  const { database } = useStore();
  const [address, setAddress] = useState<string | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  // A store that is damaged goes to the boundary, which shows a sentence.
  if (fault !== null) throw fault;
  useEffect(() => {
    let made: string | null = null;
    let current = true;
    readFile(database, hash).then(
      (bytes) => {
        if (!current) return;
        made = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
        setAddress(made);
      },
      (error: unknown) => {
        if (current) setFault(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      current = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [database, hash, type]);
  return address === null ? null : (
    <img className={classes.picture} src={address} alt={props.name} />
  );
}
