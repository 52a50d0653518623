import { manifestFile, type Rule } from '../appPackage.ts';
import { listAt, pointerTo, textAt, textsAt } from '../json.ts';

/** Teams draws these itself. */
const reserved = ['about', 'conversations'];

/** Each personal tab is told from the others and leads somewhere. */
export const hasReachableTabs: Rule = function* ({ manifest }) {
  const ids = listAt(manifest, 'staticTabs').map((tab) => textAt(tab, 'entityId') ?? '');
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index) {
      yield {
        code: 'tab-twice',
        file: manifestFile,
        pointer: pointerTo('staticTabs', index, 'entityId'),
        problem: `There is another tab ${id}.`,
        advice: 'Give each tab an id of its own: links to tabs go by it.',
      };
    }
    if (!reserved.includes(id) && textAt(manifest, 'staticTabs', index, 'contentUrl') === undefined) {
      yield {
        code: 'tab-without-content',
        file: manifestFile,
        pointer: pointerTo('staticTabs', index),
        problem: `The tab ${id} has no contentUrl.`,
        advice: 'Say which page it shows.',
      };
    }
  }
};

/** What is shared to a meeting's stage needs the permission for it. */
export const mayUseTheStage: Rule = function* ({ manifest }) {
  const permitted = listAt(manifest, 'authorization', 'permissions', 'resourceSpecific').some(
    (permission) => textAt(permission, 'name') === 'MeetingStage.Write.Chat',
  );
  if (permitted) return;
  for (const [index, tab] of listAt(manifest, 'configurableTabs').entries()) {
    const context = textsAt(tab, 'context').indexOf('meetingStage');
    if (context >= 0) {
      yield {
        code: 'stage-not-permitted',
        file: manifestFile,
        pointer: pointerTo('configurableTabs', index, 'context', context),
        problem: 'The tab can be shared to the stage of a meeting, and the app may not.',
        advice: 'Add the permission MeetingStage.Write.Chat, or leave meetingStage out.',
      };
    }
  }
};
