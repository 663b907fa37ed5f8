import { SegmentedControl, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** A choice among a few things that are all shown, with its name over it. */
export function Choice<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly data: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}): ReactNode {
  const { label, value, data, onChange } = props;
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={label}
        value={value}
        onChange={(next) => onChange(next)}
        data={data.map((each) => ({ value: each.value, label: each.label }))}
      />
    </div>
  );
}
