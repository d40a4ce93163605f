import { useRef, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../wire/failure.ts';

/**
 * A change that may fail: whether it is under way, and why the last one failed. A second press meanwhile does nothing,
 * so that no button has to be disabled: that would take the focus from whoever pressed it.
 */
export function useTried() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const attempt = async (change: () => Promise<void>): Promise<boolean> => {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await change();
      return true;
    } catch (thrown) {
      setFailure(toFailure(thrown));
      return false;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, attempt };
}
