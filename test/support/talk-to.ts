import { type Script, startScriptedModel } from './scripted-model.ts';
import { startServer } from './server.ts';
import { Visitor } from './visitor.ts';

/** A talk with a scripted model that is allowed this role, on a real server. */
export async function talkTo(script: Script, role: string, isSet = true) {
  const model = await startScriptedModel(script);
  const server = await startServer(
    { OPENAI_BASE_URL: model.baseUrl, COACH_MODEL: 'scripted', COACH_ROLE: role, LOG_LEVEL: 'error' },
    (services) => ({ ...services, examiner: { ...services.examiner, isSet } }),
  );
  const visitor = new Visitor(server.url);
  const { id } = await visitor.begin();
  return {
    visitor,
    id,
    model,
    server,
    async replies() {
      const { messages } = await visitor.open(id);
      return messages.filter(({ role: by, turnId }) => by === 'assistant' && turnId !== null);
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await model[Symbol.asyncDispose]();
    },
  };
}
