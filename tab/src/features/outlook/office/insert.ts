import { ProblemError } from '../../../shared/api/problem';
import { htmlOf, textOf, wentIn, type Block } from '../prompts/block';
import { openBody } from './meeting';
import { answerOf } from './office';

export type Place = 'cursor' | 'top';

/**
 * Puts the block into the invite and reads it again. False when it is not there: new Outlook on Mac says that it has
 * put something at the top and may not have. Never `setAsync`: it takes the meeting's link to join with it.
 */
export async function insert(block: Block, place: Place): Promise<boolean> {
  const body = openBody();
  if (!body) throw new ProblemError('outlook_refused', 0, null, 'The meeting is not open.');
  const type = await answerOf<Office.CoercionType>((done) => {
    body.getTypeAsync(done);
  });
  const isHtml = type === Office.CoercionType.Html;
  // A body of text refuses HTML.
  const [content, coercionType] = isHtml
    ? [htmlOf(block), Office.CoercionType.Html]
    : [textOf(block), Office.CoercionType.Text];
  const before = await read(body);
  await answerOf<unknown>((done) => {
    if (place === 'top') body.prependAsync(content, { coercionType }, done);
    else body.setSelectedDataAsync(content, { coercionType }, done);
  });
  return wentIn(block.prompts, before, await read(body));
}

const read = (body: Office.Body): Promise<string> =>
  answerOf<string>((done) => {
    body.getAsync(Office.CoercionType.Text, done);
  });
