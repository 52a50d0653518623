import { api, doneOf } from '../../../shared/api/client';
import type { MeetingName } from '../../../shared/api/queries/oneOnOnes';
import type { Action, Note, Participant, SharedNote, TalkingPoint } from '../../../shared/api/types';
import { idempotencyKey, ifMatch, type WriteOnce } from '../../../shared/api/writes';

interface Named {
  id: string;
  revision: number;
}

interface NewAction {
  text: string;
  owner: Participant;
  due: string | null;
  on: string;
}

/** What the two of a 1:1 write. A refusal is thrown. */
export const writes = {
  /** Says that a prompt was talked through, in a meeting that is held from then on. */
  async discussPrompt({ person, series, on }: MeetingName, id: string, isDiscussed: boolean, isHeld: boolean) {
    const path = { person, series, on };
    if (!isHeld) {
      await doneOf(
        api.PUT('/api/one-on-ones/with/{person}/series/{series}/meetings/{on}', {
          params: { path },
          headers: idempotencyKey(),
        }),
      );
    }
    await doneOf(
      api.PUT('/api/one-on-ones/with/{person}/series/{series}/meetings/{on}/prompts/{id}/discussed', {
        params: { path: { ...path, id } },
        headers: idempotencyKey(),
        body: { isDiscussed },
      }),
    );
  },

  addPoint: (once: WriteOnce, person: string, text: string, on: string) =>
    once([person, text, on], (key) =>
      doneOf(
        api.POST('/api/people/{person}/talking-points', {
          params: { path: { person } },
          headers: key,
          body: { text, on },
        }),
      ),
    ),

  rewordPoint: (once: WriteOnce, person: string, { id, revision }: Named, text: string) =>
    once([person, id, revision, text], (key) =>
      doneOf(
        api.PUT('/api/people/{person}/talking-points/{id}', {
          params: { path: { person, id } },
          headers: { ...ifMatch(revision), ...key },
          body: { text },
        }),
      ),
    ),

  discussPoint: (person: string, { id, revision }: TalkingPoint, isDiscussed: boolean, on: string) =>
    doneOf(
      api.PUT('/api/people/{person}/talking-points/{id}/discussed', {
        params: { path: { person, id } },
        headers: { ...ifMatch(revision), ...idempotencyKey() },
        body: { isDiscussed, on },
      }),
    ),

  deletePoint: (person: string, { id }: Named) =>
    doneOf(
      api.DELETE('/api/people/{person}/talking-points/{id}', {
        params: { path: { person, id } },
        headers: idempotencyKey(),
      }),
    ),

  addAction: (once: WriteOnce, person: string, action: NewAction) =>
    once([person, action], (key) =>
      doneOf(
        api.POST('/api/people/{person}/actions', {
          params: { path: { person } },
          headers: key,
          body: action,
        }),
      ),
    ),

  rewordAction: (once: WriteOnce, person: string, { id, revision }: Named, text: string, due: string | null) =>
    once([person, id, revision, text, due], (key) =>
      doneOf(
        api.PUT('/api/people/{person}/actions/{id}', {
          params: { path: { person, id } },
          headers: { ...ifMatch(revision), ...key },
          body: { text, due },
        }),
      ),
    ),

  moveAction: (person: string, { id, revision }: Action, state: Action['state'], on: string) =>
    doneOf(
      api.PUT('/api/people/{person}/actions/{id}/state', {
        params: { path: { person, id } },
        headers: { ...ifMatch(revision), ...idempotencyKey() },
        body: { state, on },
      }),
    ),

  deleteAction: (person: string, { id }: Named) =>
    doneOf(
      api.DELETE('/api/people/{person}/actions/{id}', { params: { path: { person, id } }, headers: idempotencyKey() }),
    ),

  chooseFocus: (person: string, capabilities: string[], revision: number | null) =>
    doneOf(
      api.PUT('/api/one-on-ones/with/{person}/focus', {
        params: { path: { person } },
        headers: { ...ifMatch(revision), ...idempotencyKey() },
        body: { capabilities },
      }),
    ),

  addNote: (once: WriteOnce, person: string, text: string, isShared: boolean) =>
    once([person, text, isShared], (key) =>
      doneOf(
        api.POST(isShared ? '/api/people/{person}/shared-notes' : '/api/people/{person}/notes', {
          params: { path: { person } },
          headers: key,
          body: { text },
        }),
      ),
    ),

  rewordNote: (once: WriteOnce, person: string, { id, revision }: Note | SharedNote, text: string, isShared: boolean) =>
    once([person, id, revision, text, isShared], (key) =>
      doneOf(
        api.PUT(isShared ? '/api/people/{person}/shared-notes/{id}' : '/api/people/{person}/notes/{id}', {
          params: { path: { person, id } },
          headers: { ...ifMatch(revision), ...key },
          body: { text },
        }),
      ),
    ),

  showNote: (person: string, { id, revision }: Note | SharedNote, isShared: boolean) =>
    doneOf(
      api.PUT('/api/people/{person}/notes/{id}/visibility', {
        params: { path: { person, id } },
        headers: { ...ifMatch(revision), ...idempotencyKey() },
        body: { visibility: isShared ? 'shared' : 'private' },
      }),
    ),

  deleteNote: (person: string, { id, revision }: Note | SharedNote, isShared: boolean) =>
    doneOf(
      isShared
        ? api.DELETE('/api/people/{person}/shared-notes/{id}', {
            params: { path: { person, id } },
            headers: { ...ifMatch(revision), ...idempotencyKey() },
          })
        : api.DELETE('/api/people/{person}/notes/{id}', {
            params: { path: { person, id } },
            headers: idempotencyKey(),
          }),
    ),
};
