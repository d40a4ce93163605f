import { framework } from '../../framework/framework.ts';
import { german as frameworkWords } from '../../framework/german.ts';
import { inLanguage } from '../../framework/in-language.ts';
import { german } from './german.ts';

/** Loaded only by who reads German. */
export const words = german;
export const spokenFramework = inLanguage(framework, frameworkWords);
