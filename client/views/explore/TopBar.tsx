import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExploration, useSession, useUndoable } from '../../app/sessionContext.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { PageTabs } from '../../components/PageTabs.tsx';
import { CROWDED, useMedia } from '../../components/useMedia.ts';
import { useTheme, type ThemeChoice } from '../../components/theme.ts';
import { useWords } from '../../messages/words.ts';
import { chosenCount } from '../../state/finding.ts';
import { AsOfControl } from './AsOfControl.tsx';
import { SearchBox } from './SearchBox.tsx';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export function TopBar({ onFind, onHelp }: { onFind: (() => void) | null; onHelp: () => void }) {
  const { say } = useWords();
  const session = useSession();
  const isCrowded = useMedia(CROWDED);
  const { undo, redo } = useUndoable();
  const chosen = useExploration((state) => chosenCount(state.finding));
  return (
    <header className="top-bar">
      <Brand />
      <PageTabs />
      {onFind && (
        <Button className="button button-quiet find-button" onPress={onFind}>
          <Icon name="sliders" />
          <span>{chosen > 0 ? say('bar.filtersCount', { count: chosen }) : say('bar.filters')}</span>
        </Button>
      )}
      <SearchBox />
      <AsOfControl />
      <div className="top-bar-end" role="group" aria-label={say('bar.label')}>
        <IconButton
          icon="undo"
          label={say('bar.undo')}
          hint={undo ? say('bar.undoDeed', { deed: say(undo) }) : say('bar.undo')}
          keys="Ctrl Z"
          isDisabled={undo === null}
          onPress={session.undo}
        />
        <IconButton
          icon="redo"
          label={say('bar.redo')}
          hint={redo ? say('bar.redoDeed', { deed: say(redo) }) : say('bar.redo')}
          keys="Ctrl Y"
          isDisabled={redo === null}
          onPress={session.redo}
        />
        <ShareButton isShort={isCrowded} />
        <ThemeMenu />
        <IconButton icon="help" label={say('bar.help')} keys="?" onPress={onHelp} />
      </div>
    </header>
  );
}

export function Brand() {
  const { say } = useWords();
  return (
    <a className="brand" href={window.location.pathname} aria-label={say('bar.home')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M8 2v20M16 2v20" />
        <path d="M4 7h16M4 12h16M4 17h16" />
      </svg>
      <span>{say('app.name')}</span>
    </a>
  );
}

export function ShareButton({ isShort }: { isShort: boolean }) {
  const { say } = useWords();
  return (
    <CopyButton
      className={isShort ? 'icon-button copy-short' : 'button'}
      isShort={isShort}
      icon="link"
      label={say('bar.share')}
      done={say('bar.sharedShort')}
      announced={say('bar.shared')}
      byHand={say('bar.shareByHand')}
      text={() => window.location.href}
    />
  );
}

export function ThemeMenu() {
  const { say } = useWords();
  const { choice, theme, choose } = useTheme();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('bar.theme')}>
        <Icon name={theme === 'dark' ? 'moon' : 'sun'} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[choice]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            choose(themes.find((one) => one === key) ?? 'system');
          }}
        >
          {themes.map((one) => (
            <MenuItem key={one} id={one} className="menu-item" textValue={say(`bar.theme.${one}`)}>
              {({ isSelected }) => (
                <>
                  <span className="menu-check">{isSelected && <Icon name="check" />}</span>
                  {say(`bar.theme.${one}`)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
