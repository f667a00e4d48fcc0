/** The one door through which the rest of the server sees why a start failed. */
export { StartError, type StartErrorCode } from './store/local/startError.ts';
