import { useState } from 'react';

interface RowKeys {
  readonly keyOf: (index: number) => number;
  /** Says that two rows have changed places. */
  readonly swap: (a: number, b: number) => void;
}

/** React keys for rows without an id: a row takes its key, and with it the focus, along when it is moved. */
export function useRowKeys(): RowKeys {
  // Always an order of the first numbers, so that it can be taken up again after the list has been shorter.
  const [order, setOrder] = useState<readonly number[]>([]);
  return {
    keyOf: (index) => order[index] ?? index,
    swap: (a, b) =>
      setOrder((before) => {
        const length = Math.max(before.length, a + 1, b + 1);
        const swapped = Array.from({ length }, (_, index) => before[index] ?? index);
        [swapped[a], swapped[b]] = [swapped[b] ?? b, swapped[a] ?? a];
        return swapped;
      }),
  };
}
