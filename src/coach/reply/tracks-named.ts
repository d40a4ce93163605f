import type { Track } from '../../framework/ids.ts';

const part = '(?:path|track|ladder|side|role|route|career|position|job|work|way|seat|chair)s?';
/** Somebody's manager is a person, and no path. */
const named: Readonly<Record<Track, RegExp>> = {
  technical: new RegExp(
    String.raw`\b(?:technical|individual contributors?|ics?)\b|\b(?:engineer(?:ing)?|experts?|specialists?|staff|principal|architects?|hands[- ]on|maker) ${part}\b|\b(?:be|become|becoming|being|remain|stay|staying|as|are|you['’]re|for) (?:an? |the )?(?:\w+ )?(?:engineer|expert|specialist|architect|coder|developer|programmer|techie)\b|\bengineering\b(?! (?:managers?|management|leads?))`,
    'iu',
  ),
  management: new RegExp(
    String.raw`\b(?:management|managerial|leadership)\b|(?<!\b(?:your|my|his|her|their|our|whose|line|product|project) )\bmanagers?\b|\b(?:people|lead|leading|leader|boss) ${part}\b|\b(?:be|become|becoming|being|remain|stay|as|are|you['’]re) (?:an? |the )?(?:\w+ )?(?:lead|leader|boss|head|director)\b`,
    'iu',
  ),
};

const both = ['technical', 'management'] as const;

export const tracksNamed = (text: string): Track[] => both.filter((track) => named[track].test(text));
