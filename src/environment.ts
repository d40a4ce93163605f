import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';

/**
 * The environment on Node, with what `.env` adds to it.
 *
 * Blank variables are deleted from the process: here they are absent ones, but the OpenAI package reads some on its own
 * and takes a blank one for a value.
 */
export function readEnvironment(): Record<string, string | undefined> {
  if (existsSync('.env')) loadEnvFile('.env');
  for (const [name, value] of Object.entries(process.env)) if (!value?.trim()) delete process.env[name];
  return process.env;
}
