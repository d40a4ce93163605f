import { afterEach, beforeEach, expect, vi } from 'vitest';

/** What a test prints without being asked is a fault. */
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  const printed = methods.flatMap((method) => vi.mocked(console[method]).mock.calls);
  vi.restoreAllMocks();
  expect(printed, 'unexpected console output').toEqual([]);
});
