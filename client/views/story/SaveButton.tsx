import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAnnounce } from '../../components/Announcer.tsx';
import { saveFile } from '../../components/download.ts';
import { Icon } from '../../components/Icon.tsx';
import { useSpeech } from '../../messages/language.ts';
import { useWords } from '../../messages/words.ts';
import { slug } from '../../state/names.ts';
import { capture } from './capture.ts';
import { framedSource } from './framed.ts';
import { storyFile, type Slide } from './storyFile.ts';
import { useStory } from './storySession.ts';

export function SaveButton() {
  const { say } = useWords();
  const { language } = useSpeech();
  const announce = useAnnounce();
  const story = useStory();
  const [told, setTold] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    const slides: Slide[] = [];
    const count = story.views.length;
    // One after the other: each view is a whole page with its own questions to the server.
    for (const view of story.views) {
      setTold(say('story.saving', { done: slides.length, count }));
      slides.push({
        title: view.title,
        caption: view.caption,
        address: `${window.location.origin}${window.location.pathname}${view.address}`,
        snapshot: await capture(framedSource(view, language)),
      });
    }
    const title = story.title || say('story.untitled');
    const file = `${slug(title) || 'story'}.html`;
    const content = storyFile(title, slides, {
      language,
      place: (place, count) => say('story.place', { place, count }),
      next: say('story.next'),
      previous: say('story.previous'),
      keys: say('story.file.keys'),
      views: say('story.file.views'),
      table: say('story.file.table'),
      rows: (count) => say('story.file.rows', { count }),
      noPicture: say('story.file.noPicture'),
      open: say('embed.open'),
    });
    saveFile(file, new Blob([content], { type: 'text/html' }));
    const without = slides.filter(({ snapshot }) => snapshot === null).length;
    const done =
      without === 0 ? say('story.saved', { file }) : say('story.savedWithout', { file, count: without });
    setTold(done);
    setSaving(false);
    announce(done);
  };

  return (
    <>
      <Button className="button" isDisabled={isSaving} onPress={() => void save()}>
        <Icon name="download" />
        {say('story.save')}
      </Button>
      {told !== null && <span className="muted">{told}</span>}
    </>
  );
}
