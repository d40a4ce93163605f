import { fixedRole } from '../coach/exam/examiner.ts';
import { readConfig } from '../config.ts';
import { readEnvironment } from '../environment.ts';
import { createServices } from '../services.ts';
import { startServices } from '../start.ts';
import { ask, askLine } from './ask.ts';
import { chat } from './chat.ts';
import { doctor } from './doctor.ts';
import { recordedExam } from './exam.ts';
import { answerLines } from './lines.ts';
import { evidenceLine, readEvidence, scoreAnswers, scoreLine } from './read.ts';

const usage = `coach COMMAND, by the configured model or the guide:
  chat       a talk in the terminal
  doctor     examines the configured model, and says what it may do
  evidence   JSON lines {"id","text","lens"?} -> {"id","evidence":[…]}
  score      JSON lines {"id","answers":[{"lens","text"}],"weights"?} -> a scorecard each
  ask        JSON lines {"id","text"} -> {"id","reply","units":[…],"covered"}
`;

async function main(command: string | undefined): Promise<number> {
  const { stdin, stdout, stderr } = process;
  const config = readConfig({ LOG_LEVEL: 'warn', ...readEnvironment() });
  const writeLog = (line: string) => void stderr.write(`${line}\n`);
  if (command === 'chat') {
    const services = await startServices(config, writeLog);
    await chat(services, stdin, stdout);
    services.db.$client.close();
    return 0;
  }
  if (command === 'doctor') {
    const services = await startServices(config, writeLog);
    const code = await doctor(services, stdout);
    services.db.$client.close();
    return code;
  }
  // These three keep nothing, so they need no file.
  const stateless = { ...config, database: { url: 'file::memory:', authToken: undefined } };
  const services = await createServices(stateless, { sessionSecret: '', writeLog });
  if (config.role === 'exam' && config.model)
    services.examiner = fixedRole((await recordedExam(config, services.speaker))?.role ?? 'speak');
  if (command === 'evidence')
    await answerLines(stdin, stdout, evidenceLine, (line) => readEvidence(services, line));
  else if (command === 'score')
    await answerLines(stdin, stdout, scoreLine, (line) => scoreAnswers(services, line));
  else if (command === 'ask') await answerLines(stdin, stdout, askLine, (line) => ask(services, line));
  else if (command === '--help') stdout.write(usage);
  else {
    stderr.write(usage);
    return 2;
  }
  return 0;
}

// Whoever reads only the first lines, as `head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
