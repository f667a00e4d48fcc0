/** The page of introductions: who can introduce whom, and who ties several together; in English. */
export const introductionsWords = {
  'introductions.title': 'Introductions',
  'introductions.question': 'Who can introduce us?',
  'introductions.skip': 'Skip to the answer',
  'introductions.ask': 'Your question',
  'introductions.answer': 'Answer',
  'introductions.loading': 'Looking for introductions…',
  'introductions.updating': 'Updating…',

  // The question
  'introductions.from': 'We are',
  'introductions.fromHint': 'One or more: whichever is nearest begins.',
  'introductions.to': 'We want to meet',
  'introductions.toHint': 'Name several to see who ties them all together.',
  'introductions.avoid': 'Not through',
  'introductions.avoidHint': 'Actors that no introduction may go through.',
  'introductions.remove': 'Remove {name}',
  'introductions.named': '{field}: {count, plural, =0 {nobody named} one {# named} other {# named}}',
  'introductions.full': 'At most {count, number} can be named here.',
  'introductions.swap': 'Turn round',
  'introductions.unnamed': 'Unknown actor',
  'introductions.more': 'More choices',
  'introductions.moreChanged': 'More choices ({count, number} changed)',
  'introductions.steps': 'At most',
  'introductions.stepsOption': '{count, plural, one {# step} other {# steps}}',
  'introductions.ways': 'Show up to',
  'introductions.waysOption': '{count, plural, one {# way} other {# ways}}',
  'introductions.sisters': 'Sister entities',
  'introductions.sisters.NO_STEP': 'One actor: no step between them',
  'introductions.sisters.ONE_STEP': 'Apart: one step between them',
  'introductions.halfLife': 'After its end, a tie is trusted half as much in',
  'introductions.halfLifeHint': 'From 1 to {most, number} years; {usual, number} is usual.',
  'introductions.kinds': 'Over these ties',
  'introductions.kindsHint':
    'A recommendation by a guide is no alliance: it counts only where you choose it.',
  'introductions.reset': 'Back to the usual choices',

  // The question in words
  'introductions.asked.paths': 'From {from} to {to}',
  'introductions.asked.together': 'Who ties {names} together',
  'introductions.asked.steps': 'within {steps, plural, one {# step} other {# steps}}',
  'introductions.asked.avoid': 'not through {names}',
  'introductions.asked.kinds': 'over {kinds}',
  'introductions.asked.halfLife': 'trust halved in {years, plural, one {# year} other {# years}}',
  'introductions.asked.apart': 'sister entities apart',

  // The answer
  'introductions.start': 'Say who you are and whom you want to meet.',
  'introductions.startHint':
    'You get the chains of ties that lead there, the most trusted first, with the sources of every step.',
  'introductions.through': '{who} can introduce {from} to {to}.',
  'introductions.direct': '{from} and {to} are tied directly: nobody has to introduce you.',
  'introductions.together': '{who} {count, plural, one {ties} other {tie}} these {asked, number} together.',
  'introductions.togetherDirectly': 'These {asked, number} are tied directly to each other.',
  'introductions.because': 'Why: {reasons}.',
  'introductions.reason': '{from} {reading} {to} ({when})',
  'introductions.status.ways':
    '{count, plural, one {# way} other {# ways}} of at most {steps, plural, one {# step} other {# steps}}',
  'introductions.status.ties': '{count, plural, one {# tie} other {# ties}}',
  'introductions.status.undated': '{count, plural, one {# of them has} other {# of them have}} no date',
  'introductions.status.anyTime': 'ties of any time, older ones trusted less',
  'introductions.status.asOf': 'as of {date}',
  'introductions.incomplete':
    'Stopped before the end: these are the best found so far. Fewer steps or fewer kinds of ties give a full answer.',
  'introductions.exact': 'No other set of ties is trusted more.',
  'introductions.approximate':
    'Approximate: with so many actors the best was not computed. These ties are at most {times, number} times as long as the best, a tie being longer the less it is trusted.',
  'introductions.unknown':
    '{count, plural, one {One of those named is no actor} other {# of those named are no actors}} that can be found here, and was left out.',

  'introductions.present': 'Show the answer as',
  'introductions.present.sentences': 'Sentences',
  'introductions.present.graph': 'Drawing',
  'introductions.present.table': 'Table',
  'introductions.wayThrough': 'Way {rank, number}: through {names}',
  'introductions.wayDirect': 'Way {rank, number}: directly',
  'introductions.group': 'Tied together: {names}',
  'introductions.alone': 'Tied to none of the others: {names}',
  'introductions.trust': 'Trust {trust, number, ::percent .#}',
  'introductions.trustHint':
    'Trust multiplies along the way. Each tie: how sure its sources are × how close its kind binds × how lately it held.',
  'introductions.standsFor': 'with its sister entities',
  'introductions.openStep': '{from} {reading} {to}: read the ties and who says so',
  'introductions.parallel': '{count, plural, one {and # more tie} other {and # more ties}}',
  'introductions.stepTies': 'What ties {from} and {to}',
  'introductions.closeStep': 'Close',
  'introductions.factors':
    'Trust {trust, number, ::percent .#} = confidence {confidence, number} × strength {strength, number} × recency {recency, number}',
  'introductions.claims': 'Claim by claim ({count, number})',
  'introductions.whoSays': 'Who says so',
  'introductions.rule.undated': 'No source dates it: it counts as half a half-life old.',

  // None
  'introductions.none':
    'No way from {from} to {to} within {steps, plural, one {# step} other {# steps}} {time}.',
  'introductions.noneTogether': 'These ties do not join all of them {time}.',
  'introductions.time.any': 'at any time',
  'introductions.time.asOf': 'as of {date}',
  'introductions.nothingElse':
    'Neither more steps nor other kinds of ties would find one in what is recorded here.',
  'introductions.else': 'What would find one:',
  'introductions.else.MORE_STEPS': 'Up to {steps, plural, one {# step} other {# steps}}',
  'introductions.else.tooFar': 'The nearest way takes {steps, number} steps, more than anybody would follow.',
  'introductions.else.TIE_KIND':
    'Ties of the kind “{kind}” too: {steps, plural, one {# step} other {# steps}}',
  'introductions.else.ANY_DATE': 'Ties of any time: {steps, plural, one {# step} other {# steps}}',
  'introductions.else.NOBODY_AVOIDED': 'Avoiding nobody: {steps, plural, one {# step} other {# steps}}',
  'introductions.oneActor': 'These are one actor here.',
  'introductions.oneActorHint':
    '{name} and its sister entities count as one. To see how they are tied, set them apart.',
  'introductions.setApart': 'Set sister entities apart',
  'introductions.nobody': 'Nobody by that link is known here.',
  'introductions.nobodyHint': 'The link may be old. Remove the unknown name and pick another.',

  // Drawing and table
  'introductions.graphLabel': 'The actors of the answer and the ties between them',
  'introductions.graphInstructions':
    'Arrow keys move between actors, Enter reads their steps one after the other, Escape closes the step. A click on a line reads its ties.',
  'introductions.graphFocus': '{name}, {kind}',
  'introductions.tableLabel': 'Every tie of every step',
  'introductions.column.way': 'Way',
  'introductions.column.step': 'Step',
  'introductions.column.strength': 'Strength',
  'introductions.column.recency': 'Recency',
  'introductions.column.trust': 'Trust',
  'introductions.column.when': 'When',
  'introductions.column.wayTrust': 'Trust of the way',
  'introductions.csv': 'This table (CSV)',
  'introductions.xlsx': 'Actors, ties and sources (Excel)',
  'introductions.exportTitle': 'Introductions',

  'introductions.announce.FOUND': '{count, plural, one {# way} other {# ways}} found. {first}',
  'introductions.announce.NONE': 'No way found.',
  'introductions.find': 'Find an introduction',

  'deed.ask': 'change the question',
  'deed.turn': 'turn the question round',
  'deed.openStep': 'read a step',
  'deed.presentAnswer': 'show the answer another way',
} as const;
