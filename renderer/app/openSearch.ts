import { createSpotlight } from '@mantine/spotlight';

const [store, actions] = createSpotlight();

export const searchStore = store;

export function openSearch(): void {
  actions.open();
}
