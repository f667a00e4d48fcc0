import { Button } from 'react-aria-components';
import { inLists } from '../../components/helpSections.ts';
import type { HelpSection } from '../../components/HelpSheet.tsx';
import { Icon } from '../../components/Icon.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { useWords } from '../../messages/words.ts';
import { useAnalysisSession } from './analysisSession.ts';

const help: readonly HelpSection[] = [
  {
    title: 'help.inPanes',
    lines: [
      { keys: [{ words: 'help.keys.arrows' }], does: 'help.walkMarks' },
      { keys: ['Enter'], does: 'help.chooseActor' },
    ],
  },
  inLists,
];

export function AnalysisBar({ onScope }: { onScope: (() => void) | null }) {
  const { say } = useWords();
  const session = useAnalysisSession();
  return (
    <SiteHeader actions={<SessionTools session={session} />} help={help}>
      {onScope && (
        <Button className="button button-quiet find-button" onPress={onScope}>
          <Icon name="sliders" />
          <span>{say('scope.open')}</span>
        </Button>
      )}
    </SiteHeader>
  );
}
