import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import './app/styles/tokens.css';
import './app/styles/base.css';
import './components/components.css';
import './views/explore/explore.css';
import './app/styles/forcedColours.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startTheme } from './components/theme.ts';
import { startLanguage } from './messages/language.ts';

startTheme();
await startLanguage();
createRoot(document.getElementById('root')!).render(<App />);
