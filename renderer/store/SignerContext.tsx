import { createContext, use } from 'react';
import type { Signer } from '#shared/base/ids.ts';

interface SignerState {
  readonly signer: Signer;
  readonly changeSigner: (signer: Signer) => Promise<void>;
}

export const SignerContext = createContext<SignerState | null>(null);

/** Who works at this computer, and the way to change it. */
export function useSigner(): SignerState {
  const state = use(SignerContext);
  if (state === null) throw new Error('useSigner outside its provider');
  return state;
}
