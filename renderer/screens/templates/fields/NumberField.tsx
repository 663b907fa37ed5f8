import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { failure, success } from '#shared/base/outcome.ts';
import { KeptText } from '#renderer/components/field/KeptText.tsx';
import { parseNumber, type Bounds } from '../bounds.ts';

/** A number within bounds, typed in digits of either script. */
export function NumberField(props: {
  /** Shown over it; without one, the name alone is told. */
  readonly label?: string;
  readonly name: string;
  readonly unit?: string;
  readonly value: number;
  readonly bounds: Bounds;
  /** Why a text is refused. */
  readonly refusal: (text: string, lowest: string, highest: string) => string;
  readonly width?: number;
  readonly onKeep: (value: number) => void;
  readonly onType: (value: number) => void;
}): ReactNode {
  const { label, name, unit, value, bounds, refusal, width, onKeep, onType } = props;
  const give = (text: string, to: (value: number) => void): void => {
    const read = parseNumber(text, bounds);
    if (read.ok) to(read.value);
  };
  return (
    <KeptText
      label={label}
      aria-label={name}
      inputMode="decimal"
      w={width}
      {...(unit === undefined
        ? {}
        : {
            rightSectionWidth: 44,
            rightSection: (
              <Text size="xs" c="var(--ovop-text-muted)">
                {unit}
              </Text>
            ),
          })}
      value={String(value)}
      judge={(text) => {
        const read = parseNumber(text, bounds);
        return read.ok
          ? success(String(read.value))
          : failure(refusal(text.trim(), String(bounds.lowest), String(bounds.highest)));
      }}
      onKeep={(text) => give(text, onKeep)}
      onType={(text) => give(text, onType)}
    />
  );
}
