/** Whether this page is shown inside another one: it then only shows, without its tools. Known once, as it is opened. */
import { embeddedIn } from './frame.ts';

export const isEmbedded = embeddedIn(window.location.search);
