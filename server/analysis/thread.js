// Where a thread of the pool begins. Node 20 cannot begin a thread with TypeScript, even where the program itself can.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
