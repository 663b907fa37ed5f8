import { useMemo } from 'react';
import type { EventId } from '#shared/base/ids.ts';
import { useCameBefore, useLiveEvent } from '#renderer/store/live/useEvents.ts';
import type { EventScene } from './eventScene.ts';

/** Everything that an event's page shows; null where there is no such event, undefined while it is read. */
export function useEventScene(id: EventId): EventScene | null | undefined {
  const live = useLiveEvent(id);
  const cameBefore = useCameBefore(live);
  return useMemo(() => {
    if (live === null) return null;
    return live === undefined || cameBefore === undefined ? undefined : { ...live, cameBefore };
  }, [live, cameBefore]);
}
