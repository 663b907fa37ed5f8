import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language } from '#shared/base/language.ts';
import { messages, type Messages } from './messages.ts';

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

const storageKey = 'ovop.language';

/** The window's language: what was chosen on this computer, else Khmer where the system speaks it. */
function initialLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  if (kept === 'en' || kept === 'km') return kept;
  return navigator.language.startsWith('km') ? 'km' : 'en';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(initialLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  useEffect(() => {
    // Chosen in another window of the program.
    const follow = ({ key, newValue }: StorageEvent): void => {
      if (key === storageKey && (newValue === 'en' || newValue === 'km')) setLanguage(newValue);
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const state = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error('useLanguage outside LanguageProvider');
  return state;
}

/** The window's texts in its language. */
export function useMessages(): Messages {
  return messages[useLanguage().language];
}
