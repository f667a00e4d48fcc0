import { createContext } from 'react';
import { Connection } from './connection.ts';

export const ConnectionContext = createContext(new Connection());
