import { describeRoute, resolver, validator } from 'hono-openapi';
import type { ZodType } from 'zod';
import { CoachError, type ErrorCode, errorStatus } from '../errors.ts';
import { errorBody } from './schemas.ts';

/** Parses a JSON body at the door; what is wrong is told field by field. */
export const body = <Schema extends ZodType>(schema: Schema) =>
  validator('json', schema, (result) => {
    if (result.success) return;
    const [issue] = result.error;
    const path = issue?.path?.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
    throw new CoachError('invalid_request', `${path || 'body'}: ${issue?.message ?? 'is not valid'}`);
  });

/** What a route answers, for `/openapi.json`: a schema per status, and the error codes it can give. */
export function describe(
  summary: string,
  answers: Record<number, ZodType | string>,
  errors: ErrorCode[] = [],
) {
  const byStatus = Map.groupBy(errors, (code) => errorStatus[code]);
  return describeRoute({
    summary,
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          typeof answer === 'string'
            ? { description: answer }
            : { description: summary, content: { 'application/json': { schema: resolver(answer) } } },
        ]),
      ),
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          status,
          { description: codes.join(', '), content: { 'application/json': { schema: resolver(errorBody) } } },
        ]),
      ),
    },
  });
}
