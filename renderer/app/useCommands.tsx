import { useMantineColorScheme } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconLanguage,
  IconMoon,
  IconSun,
  IconTableImport,
  IconUserPlus,
  type Icon,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { useLanguage, useMessages } from '#renderer/i18n/LanguageContext.tsx';
import { paths } from '#renderer/navigation/paths.ts';
import { screens } from './screens.tsx';
import { useUndo } from './useUndo.ts';

/** What the search can do besides finding things. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
}

/** Going to a screen, adding to the directory, undo and redo, the language, the appearance. */
export function useCommands(ask: { readonly addPerson: () => void }): readonly Command[] {
  const { app, people } = useMessages();
  const { language, setLanguage } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const { undoName, redoName, run } = useUndo();
  const [, navigate] = useLocation();
  const toScreens = screens.map((screen): Command => ({
    key: screen.key,
    label: app.nav[screen.key],
    icon: screen.icon,
    run: () => navigate(screen.path),
  }));
  return [
    ...toScreens,
    {
      key: 'takeIn',
      label: people.takeIn,
      icon: IconTableImport,
      run: () => navigate(paths.takeIn),
    },
    { key: 'addPerson', label: people.add, icon: IconUserPlus, run: ask.addPerson },
    {
      key: 'undo',
      label: undoName === null ? app.undo : app.undoOf(undoName),
      icon: IconArrowBackUp,
      run: () => void run('undo'),
    },
    {
      key: 'redo',
      label: redoName === null ? app.redo : app.redoOf(redoName),
      icon: IconArrowForwardUp,
      run: () => void run('redo'),
    },
    {
      key: 'language',
      label: app.switchLanguage,
      icon: IconLanguage,
      run: () => setLanguage(language === 'en' ? 'km' : 'en'),
    },
    { key: 'light', label: app.toLight, icon: IconSun, run: () => setColorScheme('light') },
    { key: 'dark', label: app.toDark, icon: IconMoon, run: () => setColorScheme('dark') },
  ];
}
