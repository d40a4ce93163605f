import { useState } from 'preact/hooks';
import { type Failure, toFailure } from '../wire/failure.ts';

/** A change that may fail: whether it is under way, and why the last one failed. */
export function useTried() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await change();
      return true;
    } catch (thrown) {
      setFailure(toFailure(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, attempt };
}
