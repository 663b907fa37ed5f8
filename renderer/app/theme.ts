import {
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';

/*
 * The visual language of the program, in one place: calm, dense, official.
 *
 * One accent, a lake blue, for what can be acted on and what is chosen. Amber means doubt and nothing else: a
 * query, an assumption. Red is for loss, green for done. Surfaces are near-white and separated by hairlines, not
 * by shadows. Figures are tabular. Khmer has room: its line height is 1.8, that of Latin 1.5. Distances are
 * multiples of four pixels.
 */

const lake: MantineColorsTuple = [
  '#eef5fa',
  '#dbe9f3',
  '#b6d2e6',
  '#8db9d8',
  '#68a1c9',
  '#4c8dbb',
  '#2f76a6',
  '#1f5f8b',
  '#184b6e',
  '#103750',
];

const amber: MantineColorsTuple = [
  '#fff8e8',
  '#fdeec9',
  '#fadd95',
  '#f5c85c',
  '#eeb12e',
  '#d99a16',
  '#b87c09',
  '#8f5f05',
  '#6d4803',
  '#4c3202',
];

/** Mantine's surfaces and borders in the dark, in the blue-grey of our own. */
const dark: MantineColorsTuple = [
  '#d3dae0',
  '#b9c4cc',
  '#8d9ca8',
  '#6b7984',
  '#47525c',
  '#36404a',
  '#232a31',
  '#1b2026',
  '#14181c',
  '#0f1215',
];

const latin = "'Inter Variable'";
const khmer = "'Noto Sans Khmer Variable'";
const fallback = "'Khmer OS Siemreap', 'Leelawadee UI', system-ui, sans-serif";

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 6 },
  colors: { lake, amber, dark },
  fontFamily: `${latin}, ${khmer}, ${fallback}`,
  fontFamilyMonospace: `${latin}, ${khmer}, ${fallback}`,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: {
    fontFamily: `${latin}, ${khmer}, ${fallback}`,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '1.4' },
      h2: { fontSize: '17px', lineHeight: '1.5' },
      h3: { fontSize: '14px', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'sm' } },
    InputWrapper: { styles: { description: { marginBottom: 4 } } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        // A dialog's own header is no second banner of the page.
        attributes: { header: { role: 'none' } },
      },
    },
    Menu: { defaultProps: { shadow: 'md', withinPortal: true } },
  },
});

/** The few colours that our own styles use besides Mantine's. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--ovop-row-height': '32px',
    '--ovop-line-height-km': '1.8',
  },
  light: {
    '--mantine-color-body': '#f6f7f8',
    '--mantine-color-dimmed': '#5a6772',
    '--mantine-color-placeholder': '#687580',
    '--mantine-color-error': '#b3261e',
    '--ovop-surface': '#ffffff',
    '--ovop-surface-2': '#eff2f4',
    '--ovop-line': '#d9dfe4',
    '--ovop-text-muted': '#5a6772',
    '--ovop-accent': lake[7],
    '--ovop-accent-soft': '#e3eef6',
    '--ovop-doubt': '#8a5a00',
    '--ovop-doubt-soft': '#fff3d6',
    '--ovop-good': '#216e39',
    '--ovop-bad': '#b3261e',
  },
  dark: {
    '--mantine-color-body': '#14181c',
    '--mantine-color-dimmed': '#9fb0bd',
    '--mantine-color-placeholder': '#8d9ca8',
    '--mantine-color-error': '#ff9a92',
    '--ovop-surface': '#1b2026',
    '--ovop-surface-2': '#232a31',
    '--ovop-line': '#36404a',
    '--ovop-text-muted': '#9fb0bd',
    '--ovop-accent': lake[3],
    '--ovop-accent-soft': '#1f3647',
    '--ovop-doubt': '#f1c15b',
    '--ovop-doubt-soft': '#3a2e14',
    '--ovop-good': '#7fd49a',
    '--ovop-bad': '#ff9a92',
  },
});
