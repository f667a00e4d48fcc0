/** How a person likes the page: its language, and light or dark. */
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type Key,
  type Selection,
} from 'react-aria-components';
import { chooseToSpeak, languageName, languages, useSpeech, type Language } from '../messages/language.ts';
import { useWords } from '../messages/words.ts';
import { useAnnounce } from './Announcer.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { useTheme, type ThemeChoice } from './theme.ts';

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

interface Preference<Choice extends string> {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly { readonly id: Choice; readonly name: string; readonly lang?: Language }[];
  readonly choose: (choice: Choice) => void;
}

function useLanguagePreference(): Preference<Language> {
  const { say } = useWords();
  const announce = useAnnounce();
  const { language } = useSpeech();
  return {
    label: say('bar.language'),
    chosen: language,
    choices: languages.map((id) => ({ id, name: languageName(id), lang: id })),
    choose: (next) => void chooseToSpeak(next).catch(() => announce(say('bar.languageFailed'))),
  };
}

function useThemePreference(): Preference<ThemeChoice> {
  const { say } = useWords();
  const { choice, choose } = useTheme();
  return {
    label: say('bar.theme'),
    chosen: choice,
    choices: themes.map((id) => ({ id, name: say(`bar.theme.${id}`) })),
    choose,
  };
}

const choosing = <Choice extends string>({ choices, choose }: Preference<Choice>) => ({
  selectionMode: 'single' as const,
  disallowEmptySelection: true,
  onSelectionChange: (keys: Selection) => {
    const next = choices.find(({ id }) => keys !== 'all' && keys.has(id));
    if (next) choose(next.id);
  },
});

function Choices<Choice extends string>({ preference }: { preference: Preference<Choice> }) {
  return preference.choices.map(({ id, name, lang }) => (
    <MenuItem key={id} id={id} className="menu-item" textValue={name}>
      {({ isSelected }) => (
        <>
          <span className="menu-check">{isSelected && <Icon name="check" />}</span>
          <span lang={lang}>{name}</span>
        </>
      )}
    </MenuItem>
  ));
}

function PreferenceMenu<Choice extends string>({
  icon,
  preference,
}: {
  icon: IconName;
  preference: Preference<Choice>;
}) {
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={preference.label}>
        <Icon name={icon} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={preference.label}
          selectedKeys={[preference.chosen]}
          {...choosing(preference)}
        >
          <Choices preference={preference} />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export function LanguageMenu() {
  return <PreferenceMenu icon="language" preference={useLanguagePreference()} />;
}

export function ThemeMenu() {
  const { theme } = useTheme();
  return <PreferenceMenu icon={theme === 'dark' ? 'moon' : 'sun'} preference={useThemePreference()} />;
}

/** Both, and the help, in one menu where there is no room for three signs. */
export function PreferencesMenu({ onHelp }: { onHelp: () => void }) {
  const { say } = useWords();
  const preferences: [Preference<Language>, Preference<ThemeChoice>] = [
    useLanguagePreference(),
    useThemePreference(),
  ];
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={say('bar.preferences')}>
        <Icon name="dots" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say('bar.preferences')}
          onAction={(key: Key) => key === 'help' && onHelp()}
        >
          <PreferenceSection preference={preferences[0]} />
          <PreferenceSection preference={preferences[1]} />
          <MenuSection aria-label={say('bar.help')}>
            <MenuItem id="help" className="menu-item">
              <span className="menu-check">
                <Icon name="help" />
              </span>
              {say('bar.help')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function PreferenceSection<Choice extends string>({ preference }: { preference: Preference<Choice> }) {
  return (
    <MenuSection selectedKeys={[preference.chosen]} {...choosing(preference)}>
      <Header className="menu-header">{preference.label}</Header>
      <Choices preference={preference} />
    </MenuSection>
  );
}
