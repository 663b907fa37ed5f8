import { inLanguage, type Language } from '#shared/base/language.ts';
import type { StrategicPlan } from '#shared/matrix/model.ts';

/** A plan's title in the window's language, or in the one it has. */
export function planTitle(plan: StrategicPlan, language: Language): string {
  return inLanguage({ en: plan.title, km: plan.titleKm ?? '' }, language);
}
