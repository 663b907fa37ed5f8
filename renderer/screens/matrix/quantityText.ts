import type { Quantity } from '#shared/matrix/model.ts';
import type { Messages } from '#renderer/i18n/messages.ts';

/** A quantity in a few words: "2 meetings a year", "10 workshops × 25". */
export function quantityText({ terms, matrix }: Messages, quantity: Quantity): string {
  const { panel } = matrix;
  return [
    terms.amount(quantity.quantity, quantity.unit),
    quantity.per === 'unstated' ? '' : terms.pers[quantity.per],
    quantity.places === undefined ? '' : panel.places(quantity.places),
    quantity.overYears === undefined ? '' : panel.overYears(quantity.overYears),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
