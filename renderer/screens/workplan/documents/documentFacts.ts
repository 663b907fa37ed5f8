import type { PlainDate } from '#shared/calendar/plainDate.ts';
import type { WorkplanDocumentFacts } from '#shared/documents/workplan/facts.ts';
import { gatherWorkplanFacts } from '#shared/documents/workplan/gather.ts';
import type { Workplan, WorkplanLine } from '#shared/workplan/model.ts';
import { messages } from '#renderer/i18n/messages.ts';
import type { OfficeSettings } from '#renderer/store/records.ts';
import type { WorkplanScene } from '../useWorkplanScene.ts';

/** Gathers what the documents of a workplan are drawn from, as it is at this moment. */
export function documentFacts(
  scene: Pick<WorkplanScene, 'plan' | 'derivation' | 'bodies' | 'sources'>,
  kept: { readonly workplan: Workplan; readonly lines: readonly WorkplanLine[] },
  office: OfficeSettings,
  letter: { readonly date: PlainDate; readonly letterNumber: string; readonly preparedBy: string },
): WorkplanDocumentFacts {
  const { plan, derivation, bodies, sources } = scene;
  const { place, era, issuer, signatories, distribution } = office;
  return gatherWorkplanFacts({
    plan,
    ...kept,
    derivation,
    bodies,
    sources,
    settings: {
      ...letter,
      place,
      era,
      issuer,
      signatories,
      distribution,
      provenance: {
        program: `${messages.en.app.name} ${import.meta.env.VITE_PROGRAM_VERSION}`,
        source: plan.plan.title,
      },
    },
  });
}
