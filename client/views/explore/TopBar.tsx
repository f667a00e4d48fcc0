import { Button } from 'react-aria-components';
import { useExploration, useSession } from '../../app/sessionContext.ts';
import { Icon } from '../../components/Icon.tsx';
import { SessionTools } from '../../components/SessionTools.tsx';
import { SiteHeader } from '../../components/SiteHeader.tsx';
import { useWords } from '../../messages/words.ts';
import { chosenCount } from '../../state/finding.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { SearchBox } from './SearchBox.tsx';
import { exploreHelp } from './shortcuts.ts';

export function TopBar({ onFind }: { onFind: (() => void) | null }) {
  const { say } = useWords();
  const session = useSession();
  const chosen = useExploration((state) => chosenCount(state.finding));
  return (
    <SiteHeader actions={<SessionTools session={session} />} help={exploreHelp}>
      {onFind && (
        <Button className="button button-quiet find-button" onPress={onFind}>
          <Icon name="sliders" />
          <span>{chosen > 0 ? say('bar.filtersCount', { count: chosen }) : say('bar.filters')}</span>
        </Button>
      )}
      <SearchBox />
      <AsOfControl />
    </SiteHeader>
  );
}
