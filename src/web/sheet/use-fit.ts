import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Setting, settings } from './settings.ts';

/** As wide as A4, and no higher than Letter less a hair: what fits here is one page of either. */
const paper = { width: 210, height: 277 };

/**
 * Sets a sheet so that it is one page of paper, by trying: a copy is laid out at the paper's width, out of sight, and
 * is set more tightly until it is low enough. On a phone, too, where the sheet itself is one long column.
 */
export function useFit(content: unknown) {
  const sheet = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const [isSet, setIsSet] = useState(false);
  // The faces that stand in are as wide as those that arrive, but not to the hair
  useLayoutEffect(() => {
    setStep(0);
    let wanted = true;
    document.fonts.ready.then(() => wanted && setIsSet(true));
    return () => {
      wanted = false;
    };
  }, [content]);
  useLayoutEffect(() => {
    if (sheet.current && step < settings.length - 1 && !isLowEnough(sheet.current)) setStep(step + 1);
  }, [content, step, isSet]);
  const setting: Setting = settings[step] ?? settings[0];
  return { sheet, setting };
}

function isLowEnough(sheet: HTMLElement): boolean {
  const trial = document.createElement('div');
  trial.className = 'paper trial';
  trial.setAttribute('aria-hidden', 'true');
  trial.append(sheet.cloneNode(true));
  document.body.append(trial);
  const { width, height } = trial.getBoundingClientRect();
  trial.remove();
  return height / width <= paper.height / paper.width;
}
