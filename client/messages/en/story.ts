/** Sharing: a view in another page, and stories of several views, in English. */
export const storyWords = {
  // Beside Share
  'share.more': 'Embed, or add to a story',
  'share.embed': 'Copy the HTML to embed this view',
  'share.embedded': 'HTML copied. Pasted into a page, it shows this view there, to be read only.',
  'share.embedByHand': 'HTML that embeds this view',
  'share.addToStory': 'Add this view to the story',
  'share.addedToStory':
    '“{view}” is in the story now, as {count, plural, one {its only view} other {the last of # views}}.',
  'share.openStory':
    '{count, plural, =0 {Open the story} one {Open the story, with # view} other {Open the story, with # views}}',

  // An embedded page
  'embed.label': 'Where this comes from',
  'embed.asOf': 'as of {date}',
  'embed.citation':
    'Crosstie, data version {version}, from {sources, plural, one {# source} other {# sources}}, read {date}.',
  'embed.citationShown':
    'Crosstie, data version {version}, from {sources, number} of {all, plural, one {# source} other {# sources}}, read {date}.',
  'embed.open': 'Open in Crosstie',

  // The page of a story
  'story.main': 'Story',
  'story.skip': 'Skip to the story',
  'story.heading': 'A story of views',
  'story.lead':
    'Views in an order, each with what you say of it: played on the whole window, carried by a link, or saved as one file that opens without a network.',
  'story.title': 'Title of the story',
  'story.untitled': 'A story without a title',
  'story.views': 'Views of the story',
  'story.none': 'There is no view in the story yet.',
  'story.noneHint':
    'Go to any page, choose what you want to show, and press “Embed, or add to a story” beside Share, then “Add this view to the story”.',
  'story.explore': 'Go to Explore',
  'story.caption': 'What you say of it',
  'story.captionOf': 'What you say of view {place, number}, {title}',
  'story.open': 'Open this view',
  'story.earlier': 'Move “{title}” one place earlier',
  'story.later': 'Move “{title}” one place later',
  'story.remove': 'Take “{title}” out',
  'story.moved': '“{title}” is at place {place, number} of {count, number} now.',
  'story.removed': '“{title}” was taken out. Undo brings it back.',
  'story.play': 'Play',
  'story.save': 'Save as a file (HTML)',
  'story.saving': 'Taking pictures: {done, number} of {count, number}…',
  'story.saved': '{file} saved.',
  'story.savedWithout':
    '{file} saved. {count, plural, one {One view has no picture: it was not ready in time.} other {# views have no picture: they were not ready in time.}}',
  'story.others': 'Stories kept in this browser',
  'story.begin': 'Begin another story',
  'story.kept': '{title}, {count, plural, =0 {no views} one {# view} other {# views}}',
  'story.present': 'present',

  // Playing
  'story.player': 'The story “{title}”',
  'story.next': 'Next view',
  'story.previous': 'Previous view',
  'story.stop': 'Stop playing',
  'story.place': '{place, number} of {count, number}',
  'story.announce': '{place, number} of {count, number}: {title}. {caption}',

  // The saved file
  'story.file.table': 'As a table',
  'story.file.rows': '{count, plural, one {the first # row} other {the first # rows}}',
  'story.file.noPicture': 'No picture could be taken of this view.',
  'story.file.keys': 'Arrow keys lead from view to view.',
  'story.file.views': 'Views',

  'deed.story.title': 'change the title',
  'deed.story.caption': 'change what is said of a view',
  'deed.story.move': 'move a view',
  'deed.story.remove': 'take a view out',
  'deed.story.play': 'play the story',
  'deed.story.begin': 'go to another story',
  'help.story': 'While a story is played',
  'help.story.next': 'Next view',
  'help.story.previous': 'Previous view',
  'help.story.ends': 'First view, last view',
  'help.story.stop': 'Stop playing',
} as const;
