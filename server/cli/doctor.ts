import { Command } from 'commander';
import { editorViewer } from '../model/visibility.ts';
import { examine } from '../services/doctor.ts';
import { undoUnfinished } from '../services/imports/imports.ts';
import { readerFor } from '../services/reader.ts';
import { openStore } from './openStore.ts';

export function doctorCommand(env: NodeJS.ProcessEnv): Command {
  return new Command('doctor')
    .description(
      'Look for what should not be in the store: facts that nobody claims, claims about nothing, missing names, imports that were cut off.',
    )
    .option('--mend', 'take back imports that were cut off')
    .option('--json', 'print data instead of words')
    .action(async ({ mend = false, json = false }: { mend?: boolean; json?: boolean }) => {
      const { store, close } = await openStore(env, (message) => console.error(message));
      try {
        if (mend) await undoUnfinished(store, editorViewer);
        const findings = await examine(readerFor(store, editorViewer));
        if (json) console.log(JSON.stringify(findings));
        else
          for (const { finding, count, examples } of findings)
            console.log(
              `${count === 0 ? 'ok ' : 'BAD'}  ${finding}${count === 0 ? '' : `: ${count}, such as ${examples.join(', ')}`}`,
            );
        if (findings.some(({ count }) => count > 0)) process.exitCode = 1;
      } finally {
        await close();
      }
    });
}
