import { useEffect, useState } from 'react';

/** A value as it was when it last rested for a while; undefined until it has. For what nobody reads while it changes. */
export function useRested<Value>(value: Value, restMs: number): Value | undefined {
  const [rested, setRested] = useState<Value>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
