declare module 'khmercal' {
  interface Lunar {
    /** Day and waxing (K) or waning (R). */
    readonly period: readonly [number, 'K' | 'R'];
    readonly sequence: number;
    readonly zodiac: string;
    readonly years: { readonly BE: number };
    readonly month: { readonly name: string };
  }
  export function lunar(date: Date): Lunar;
}

declare module '@thyrith/momentkh' {
  interface KhmerMoment {
    toLunarDate(format: string): string;
  }
  export default function momentkh(moment: unknown): (parts: readonly number[]) => KhmerMoment;
}
