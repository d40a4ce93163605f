import type { Diagnosis, ExamPart } from '../../db/exam-record.ts';
import type { ModelRole } from '../../db/model-role.ts';

/** What an exam found, and what to do about it. */
export const diagnosisWords: Readonly<Record<Diagnosis, { found: string; toDo: string }>> = {
  ready: { found: 'It passed everything.', toDo: 'Nothing. Start the server: it speaks.' },
  'no-server': {
    found: 'Nobody answers at this address.',
    toDo: 'Start the model’s server, or put right OPENAI_BASE_URL (most end in /v1). Meanwhile each reply is the guide’s.',
  },
  'wrong-key': {
    found: 'The address answers, but does not accept the key.',
    toDo: 'Put right OPENAI_API_KEY.',
  },
  'unknown-model': {
    found: 'The address answers, but does not know this model.',
    toDo: 'Put right COACH_MODEL, or make the model known to the server (with Ollama: ollama pull NAME).',
  },
  'no-answer': {
    found: 'The address answers with an error, or with nothing that can be read.',
    toDo: 'Look at the log of the model’s server. Try OPENAI_API=chat if it is set to responses.',
  },
  'no-tools': {
    found: 'It talks, but its server rejects tools.',
    toDo: 'It may speak, checked. For more, use a server or a model that takes tools (with vLLM: --enable-auto-tool-choice).',
  },
  'tools-ignored': {
    found: 'It talks, but does not call a tool that it is forced to call.',
    toDo: 'It may speak, checked; the sheet is asked for as JSON. For more, use a server that obeys tool_choice.',
  },
  'too-slow': {
    found: 'It did not answer in time.',
    toDo: 'Use a smaller model or a faster machine. Meanwhile each reply is the guide’s.',
  },
  'too-weak': {
    found: 'It does not keep to what it is told well enough to lead.',
    toDo: 'Nothing: what it says is checked before it is shown, and the guide steps in where it does not hold. A larger model may lead.',
  },
};

export const roleWords: Readonly<Record<ModelRole, string>> = {
  lead: 'lead: its words stream as they are made, and it notes evidence, with the guide’s reader as a second opinion',
  speak: 'speak: each reply is checked before it is shown; the guide’s reader notes the evidence',
  'stand-by': 'stand by: the guide speaks',
};

export const partWords: Readonly<Record<ExamPart, string>> = {
  reach: 'can be reached',
  stream: 'streams',
  tool: 'obeys a forced tool',
  schema: 'keeps to a JSON schema',
  quotes: 'quotes letter for letter',
  pairs: 'tells opposite statements apart',
  replies: 'plays back and asks the one question',
  resists: 'keeps to its part when pressed',
};
