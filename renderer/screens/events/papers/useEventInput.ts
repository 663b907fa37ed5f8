import { useMemo } from 'react';
import type { EventPaperInput } from '#shared/documents/build/fromEvent.ts';
import { useProvinces } from '#renderer/store/live/useReference.ts';
import { useStore } from '#renderer/store/StoreContext.tsx';
import type { EventScene } from '../eventScene.ts';

/** What the papers of an event are filled from; undefined while it is read. Dated today. */
export function useEventInput(scene: EventScene): EventPaperInput | undefined {
  const provinces = useProvinces();
  const date = useStore().today();
  return useMemo(
    () =>
      provinces === undefined
        ? undefined
        : { ...scene, provinces: new Map(provinces.map(({ code, name }) => [code, name])), date },
    [scene, provinces, date],
  );
}
